import { readDay, type Day } from './day'
import { dayNearest } from './day-nearest'
import { foldText } from './fold-text'
import type { Period } from './period'

/** Day, month, year in the order of both languages, separated by anything; the year may be left out. */
const TYPED = /^(\d{1,2})[\s/.-](\d{1,2})(?:[\s/.-](\d{4}|\d{2}))?$/
const PACKED = /^(\d{2})(\d{2})(\d{4})?$/
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

/**
 * Reads a typed day: `14/01/2027`, `14.1.27`, `14 1 2027`, `14012027`, `14 janvier 2027`, or `2027-01-14`. Two digits of a year
 * mean this century.
 *
 * @param near a day typed without its year (`14/1`, `1401`, `14 janvier`) is the one in this period, or nearest to it; where
 *   absent, such a day can't be read
 * @returns the day, or `null` where there is no such day in the calendar
 */
export function parseDay(text: string, near?: Period): Day | null {
  const trimmed = text.trim()
  const named = NAMED.exec(foldText(trimmed))
  const match = TYPED.exec(trimmed) ?? PACKED.exec(trimmed) ?? named
  if (match === null) return readDay(trimmed)
  const [, day = '', month = '', year] = match
  const number = match === named ? monthOf(month) : month.padStart(2, '0')
  if (number === null) return null
  if (year !== undefined)
    return readDay(`${year.padStart(4, '20')}-${number}-${day.padStart(2, '0')}`)
  return near === undefined ? null : dayNearest(Number(day), Number(number), near)
}
