/** The hours of a sheet: a number alone is hours, whatever unit other files have. */
export const inHours = (text: string): string =>
  /^\d+(?:[.,]\d+)?$/.test(text) ? `${text} h` : text
