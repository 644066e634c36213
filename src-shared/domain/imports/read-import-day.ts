import { readDay, type Day } from '#shared/kernel/day'
import { foldText } from '#shared/kernel/fold-text'
import type { ImportMapping } from './import-mapping'

/** Beginnings of the names of months, French and English, folded; the longest come first where one begins another. */
const MONTHS: readonly (readonly [string, number])[] = [
  ['juil', 7],
  ['janv', 1],
  ['jan', 1],
  ['fev', 2],
  ['feb', 2],
  ['mar', 3],
  ['avr', 4],
  ['apr', 4],
  ['mai', 5],
  ['may', 5],
  ['juin', 6],
  ['jun', 6],
  ['jul', 7],
  ['aou', 8],
  ['aug', 8],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/
const PARTED = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/
const NAMED = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})(?:$| )/
/** What may follow a date: a time of day. */
const TIME_BEHIND = /^(?:[T\s,]+\d{1,2}[:hH].*)?$/

const built = (year: string, month: number, day: string): Day | null =>
  readDay(
    `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
  )

function readNamed(text: string): Day | null {
  const match = NAMED.exec(foldText(text))
  if (match === null) return null
  const [, day = '', name = '', year = ''] = match
  const month = MONTHS.find(([start]) => name.startsWith(start))
  return month === undefined ? null : built(year, month[1], day)
}

/**
 * Reads a day as exports write it: the ISO order in any case, else the order of the mapping, separated by `/`, `-` or `.`;
 * a month by its name (`5 janv. 2026`); a time of day after the date is ignored. Two digits of a year mean this century.
 *
 * @returns the day, or `null` where there is no such day in the calendar
 */
export function readImportDay(text: string, order: ImportMapping['dates']): Day | null {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso !== null)
    return TIME_BEHIND.test(trimmed.slice(iso[0].length))
      ? built(iso[1] ?? '', Number(iso[2]), iso[3] ?? '')
      : null
  const parted = PARTED.exec(trimmed)
  if (parted === null) return readNamed(trimmed)
  if (!TIME_BEHIND.test(trimmed.slice(parted[0].length))) return null
  const [, first = '', second = '', year = ''] = parted
  return order === 'mdy' ? built(year, Number(first), second) : built(year, Number(second), first)
}

/**
 * Infers the order of dates from samples: a first number above 12 can only be a day; a second one above 12 means that the
 * first is a month.
 *
 * @returns `null` where no sample shows it
 */
export function guessDates(samples: readonly string[]): ImportMapping['dates'] | null {
  if (samples.length > 0 && samples.every((text) => ISO.test(text.trim()))) return 'ymd'
  for (const text of samples) {
    const match = PARTED.exec(text.trim())
    if (match === null) continue
    if (Number(match[1]) > 12) return 'dmy'
    if (Number(match[2]) > 12) return 'mdy'
  }
  return null
}
