/** A year as it is written, in whole where it has two digits: from 70 on in the last century, when agents entered service; else in this one. */
export const fullYear = (year: string): string =>
  year.length === 2 ? `${year < '70' ? '20' : '19'}${year}` : year
