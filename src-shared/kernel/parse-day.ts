import { WEEKDAYS } from './date-words'
import { readDay, weekday, type Day } from './day'
import { dayNearest } from './day-nearest'
import { foldText } from './fold-text'
import { fullYear } from './full-year'
import type { Period } from './period'
import { visibleText } from './visible-text'

/** Day, month, year in the order of both languages, separated by anything; the year may be left out. */
const TYPED = /^(\d{1,2})[\s/.-](\d{1,2})(?:[\s/.-](\d{4}|\d{2}))?$/
/** Year, month, day. */
const DATED = /^(\d{4})[\s/.-](\d{1,2})[\s/.-](\d{1,2})$/
/** A mark between the numbers of a date, with the spaces that a page has around it. */
const MARK = /(?<=\d)\s*[/.\u2010-\u2013\u2212-]\s*(?=\d)/g
const PACKED = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/
/** What begins with the name of its day of the week. */
const ON_WEEKDAY = /^(\p{Letter}+)\.?,?\s+(.+)$/u
const NAMED = /^(\d{1,2})(?:er)? ([a-z]{3,})(?: (\d{4}|\d{2}))?$/

/** By month, its names in both languages, folded. */
const MONTHS = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
]

/** The month that a word begins, as two digits; `null` where none or several do: "jui". */
function monthOf(word: string): string | null {
  const found = MONTHS.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [String(index + 1).padStart(2, '0')] : [],
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const dayOf = (year = '', month = '', day = ''): Day | null =>
  readDay(`${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)

/** The weekday that a typed day begins with, from 1, and what follows it; the whole text where it begins with none. */
function withoutWeekday(text: string): {
  readonly said: number | undefined
  readonly rest: string
} {
  const trimmed = visibleText(text).trim()
  const [, first = '', rest = ''] = ON_WEEKDAY.exec(trimmed) ?? []
  const said = WEEKDAYS.get(foldText(first))
  return { said, rest: said === undefined ? trimmed : rest }
}

/** The day of a text that begins with the name of another day of the week; `null` of any other text. */
export function dayOfOtherWeekday(text: string, near?: Period): Day | null {
  const { said, rest } = withoutWeekday(text)
  const day = said === undefined ? null : parseDay(rest, near)
  return day !== null && weekday(day) !== said ? day : null
}

/**
 * Reads a typed day: `14/01/2027`, `14.1.27`, `14 1 2027`, `14012027`, `140127`, `14 janvier 2027`, or `2027-1-14`. Two digits of a year
 * from 70 on mean the last century, others this one. The name of its day of the week may come first (`jeudi 14 janvier`), and must then be right.
 *
 * @param near a day typed without its year (`14/1`, `1401`, `14 janvier`) is the one in this period, or nearest to it; where
 *   absent, such a day can't be read
 * @returns the day, or `null` where there is no such day in the calendar
 */
export function parseDay(text: string, near?: Period): Day | null {
  const { said, rest: written } = withoutWeekday(text)
  const rest = written.replace(MARK, (mark) => (/[/.]/.exec(mark) ?? ['-'])[0])
  if (said !== undefined) {
    const found = parseDay(rest, near)
    return found !== null && weekday(found) === said ? found : null
  }
  const dated = DATED.exec(rest)
  if (dated !== null) return dayOf(dated[1], dated[2], dated[3])
  const named = NAMED.exec(foldText(rest))
  const match = TYPED.exec(rest) ?? PACKED.exec(rest) ?? named
  if (match === null) return null
  const [, day = '', month = '', year] = match
  const number = match === named ? monthOf(month) : month
  if (number === null) return null
  if (year !== undefined) return dayOf(year, number, day)
  return near === undefined ? null : dayNearest(Number(day), Number(number), near)
}
