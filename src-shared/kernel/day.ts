import type { $brand } from 'zod'

/** A civil day `YYYY-MM-DD`, without time or zone. Days sort as text. */
export type Day = string & $brand<'Day'>

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days of a month of the Gregorian calendar (month from 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Reads a day, or `null` when the text is not a day of the calendar (31 June, 29 February 2027). */
export function readDay(text: string): Day | null {
  const match = SHAPE.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? (text as Day) : null
}

/** A day known to be right, from the program itself. Throws otherwise: that is a bug. */
export function day(text: string): Day {
  const read = readDay(text)
  if (read === null) throw new RangeError(`Not a day: ${text}`)
  return read
}

/** Days since 1 March of year 0 (proleptic Gregorian calendar): a number for arithmetic, not for people. */
export function dayNumber(value: Day): number {
  const month = Number(value.slice(5, 7))
  const year = Number(value.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const shifted = (month + 9) % 12
  const ofYear = Math.floor((153 * shifted + 2) / 5) + Number(value.slice(8, 10)) - 1
  return (
    365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear
  )
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(count: number): Day {
  const era = Math.floor(count / 146_097)
  const ofEra = count - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const dayOfMonth = ofYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day
}

/** The day `count` days later (earlier when negative). */
export const addDays = (value: Day, count: number): Day => dayFromNumber(dayNumber(value) + count)

/** Day of the week, ISO 8601: 1 Monday to 7 Sunday. */
export const weekday = (value: Day): number => ((dayNumber(value) + 2) % 7) + 1

/** The Monday of the week of a day. */
export const mondayOf = (value: Day): Day => addDays(value, 1 - weekday(value))

/** ISO 8601 week: its year (that of its Thursday) and its number from 1 to 53. */
export function isoWeek(value: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(value), 3)
  const year = Number(thursday.slice(0, 4))
  const week =
    Math.floor((dayNumber(thursday) - dayNumber(day(`${thursday.slice(0, 4)}-01-01`))) / 7) + 1
  return { year, week }
}
