import { readDay, type Day } from './day'

/** Day, month, year in the order of both languages, separated by anything; or the ISO order. */
const TYPED = /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4}|\d{2})$/
const PACKED = /^(\d{2})(\d{2})(\d{4})$/

/**
 * Reads a typed day: `14/01/2027`, `14.1.27`, `14 1 2027`, `14012027`, or `2027-01-14`. Two digits of a year mean this
 * century.
 *
 * @returns the day, or `null` where there is no such day in the calendar
 */
export function parseDay(text: string): Day | null {
  const trimmed = text.trim()
  const match = TYPED.exec(trimmed) ?? PACKED.exec(trimmed)
  if (match === null) return readDay(trimmed)
  const [, day = '', month = '', year = ''] = match
  return readDay(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
