import { MONTHS_ALONE } from '#shared/kernel/date-words'
import { foldText } from '#shared/kernel/fold-text'
import { monthOf, readMonth, type Month } from '#shared/kernel/month'
import type { ImportMapping } from './import-mapping'
import { readImportDay } from './read-import-day'

const built = (year: string, number: number): Month | null =>
  readMonth(`${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}`)

/** `2026-03`, `2026/03`, `202603`; `03/2026`, `3.2026`, `03/26`. With two digits of a year, one that may also be a month is none. */
function inNumbers(text: string): Month | null {
  const first = /^(\d{4})\s?[/.-]\s?(\d{1,2})$|^(20\d\d)(0[1-9]|1[0-2])$/.exec(text)
  if (first !== null) return built(first[1] ?? first[3] ?? '', Number(first[2] ?? first[4]))
  const last = /^(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/.exec(text)
  const [, number = '', year = ''] = last ?? []
  return last === null || (year.length === 2 && Number(year) <= 12)
    ? null
    : built(year, Number(number))
}

/** `janvier 2026`, `janv. 26`, `2026 January`, `Paie de mars 2026`. */
function inWords(text: string): Month | null {
  const words = foldText(text).split(' ')
  const named = words.filter((word) => MONTHS_ALONE.has(word))
  const years = words.filter((word) => /^(?:20\d\d|\d{2})$/.test(word))
  const [[name = '', ...otherNames], [year = '', ...otherYears]] = [named, years]
  if (otherNames.length > 0 || otherYears.length > 0 || year === '') return null
  return built(year, MONTHS_ALONE.get(name) ?? 0)
}

/** Reads the month of a line of pay as software of payrolls writes it, or the month of a day; `null` where it is none. */
export function payMonth(text: string, order: ImportMapping['dates']): Month | null {
  const trimmed = text.trim()
  const day = readImportDay(trimmed, order)
  return day === null ? (inNumbers(trimmed) ?? inWords(trimmed)) : monthOf(day)
}
