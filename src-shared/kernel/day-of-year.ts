import { readDay, type Day } from './day'

/** The day of a year given as month x 100 + day; `null` where the calendar has no such day. */
export const dayOfYear = (year: number, value: number): Day | null => {
  const two = (number: number): string => String(number).padStart(2, '0')
  return readDay(`${String(year)}-${two(Math.floor(value / 100))}-${two(value % 100)}`)
}

/** Whether a value, month x 100 + day, is a day that every year has: 29 February is not. */
export const isYearDay = (value: number): boolean => dayOfYear(2001, value) !== null
