import { WEEKDAYS } from '#shared/kernel/date-words'
import { readDay, weekday, type Day } from '#shared/kernel/day'
import { foldText } from '#shared/kernel/fold-text'
import { fullYear } from '#shared/kernel/full-year'
import { visibleText } from '#shared/kernel/visible-text'
import type { ImportLineFailure } from './import-failures'
import type { ImportMapping } from './import-mapping'
import { localText } from './local-text'

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
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/
const NAMED = /^(\d{1,2})(?:er)? ([a-z]+) (?:(\d{4})(?:$| )|(\d{2})$)/
/** "Mar 2, 2026". */
const NAMED_FIRST = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?:$| )/
/** A day of the week before a date, with what parts them. */
const WEEKDAY = /^([a-z\u00C0-\u017F]{3,9})[.,]?\s+/i
/** What may follow a date: a time of day. */
const TIME_BEHIND = /^(?:[T\s,]+\d{1,2}[:hH].*)?$/

const built = (year: string, month: number, day: string): Day | null =>
  readDay(`${fullYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)

function readNamed(text: string): Day | null {
  const folded = foldText(text)
  const [, day = '', name = '', year = '', short = ''] =
    NAMED.exec(folded) ??
    (([, word = '', date = '', of = '']) => ['', date, word, of])(NAMED_FIRST.exec(folded) ?? [])
  const month = MONTHS.find(([start]) => name.startsWith(start))
  return month === undefined ? null : built(year || short, month[1], day)
}

/** The weekday that a text begins with, from 1, and what follows it. */
function withoutWeekday(text: string): { readonly said: number | null; readonly rest: string } {
  const match = WEEKDAY.exec(text)
  const said = WEEKDAYS.get(foldText(match?.[1] ?? '')) ?? null
  const rest = match === null ? '' : text.slice(match[0].length)
  // "Mar 2, 2026" begins with a month.
  return said === null || !/^\d/.test(rest) || NAMED_FIRST.test(foldText(text))
    ? { said: null, rest: text }
    : { said, rest }
}

function readDate(text: string, order: ImportMapping['dates']): Day | null {
  const iso = ISO.exec(text)
  if (iso !== null)
    return TIME_BEHIND.test(text.slice(iso[0].length))
      ? built(iso[1] ?? '', Number(iso[2]), iso[3] ?? '')
      : null
  const compact = COMPACT.exec(text)
  if (compact !== null) return built(compact[1] ?? '', Number(compact[2]), compact[3] ?? '')
  const parted = PARTED.exec(text)
  if (parted === null) return readNamed(text)
  if (!TIME_BEHIND.test(text.slice(parted[0].length))) return null
  const [, first = '', second = '', year = ''] = parted
  return order === 'mdy' ? built(year, Number(first), second) : built(year, Number(second), first)
}

/**
 * Reads a day as exports write it: the ISO order in any case (`20260105` too), else the order of the mapping, separated by `/`,
 * `-` or `.`; a month by its name (`5 janv. 2026`, `Jan 5, 2026`); a time of day after the date is ignored, unless it has a zone:
 * then the day is the one in Paris. Two digits of a year from 70 on mean the last century, others this one. A weekday before the date must be its own.
 *
 * @returns the day, or `null` where there is no such day in the calendar
 */
export function readImportDay(text: string, order: ImportMapping['dates']): Day | null {
  const { said, rest } = withoutWeekday(localText(text.trim()).trim())
  const day = readDate(rest, order)
  return day === null || (said !== null && weekday(day) !== said) ? null : day
}

/** Why a text is no day: it has the name of another day of the week, or is no date. */
export function importDayFailure(text: string, order: ImportMapping['dates']): ImportLineFailure {
  const { said, rest } = withoutWeekday(localText(text.trim()).trim())
  const day = said === null ? null : readDate(rest, order)
  return day === null
    ? { code: 'importDayImpossible', found: text }
    : { code: 'importOtherWeekday', found: text, day }
}

/** Whether a date is one day with the day first, and another with the month first. */
export const fitsBothOrders = (text: string): boolean => {
  const [dayFirst, monthFirst] = [readImportDay(text, 'dmy'), readImportDay(text, 'mdy')]
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst
}

/** The only order in which a date can be read; `null` where it fits both, or neither. */
function orderOf(text: string): 'dmy' | 'mdy' | null {
  const match = PARTED.exec(withoutWeekday(visibleText(text).trim()).rest)
  if (match === null) return null
  const [first, second] = [Number(match[1]) > 12, Number(match[2]) > 12]
  if (first !== second) return first ? 'dmy' : 'mdy'
  const [dayFirst, monthFirst] = [readImportDay(text, 'dmy'), readImportDay(text, 'mdy')]
  if ((dayFirst === null) === (monthFirst === null)) return null
  return monthFirst === null ? 'dmy' : 'mdy'
}

/**
 * Infers the order of dates from samples: a first number above 12 can only be a day; a second one above 12 means that the
 * first is a month. A weekday that fits only one of them shows it too.
 *
 * @returns `null` where no sample shows it, or where samples contradict each other
 */
export function guessDates(samples: readonly string[]): ImportMapping['dates'] | null {
  if (samples.length > 0 && samples.every((text) => ISO.test(visibleText(text).trim())))
    return 'ymd'
  const orders = new Set([...new Set(samples)].map(orderOf))
  const [dayFirst, monthFirst] = [orders.has('dmy'), orders.has('mdy')]
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'dmy' : 'mdy'
}
