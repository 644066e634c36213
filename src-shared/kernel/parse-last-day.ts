import { addDays, type Day } from './day'
import { parseDay } from './parse-day'
import type { Period } from './period'
import { shiftMonths } from './shift-months'

/**
 * Reads the typed last day of a period. Without its year it is that of `near`, or, where the period would end before it begins, the first
 * one from its first day on: in December, an agreement typed from 1/1 to 31/12 is of the year to come.
 *
 * @param from the first day; `null` while that is not known
 * @returns the day, or `null` where there is no such day in the calendar
 */
export function parseLastDay(text: string, near: Period, from: Day | null): Day | null {
  const found = parseDay(text, near)
  if (from === null || parseDay(text) !== null || (found !== null && found >= from)) return found
  return parseDay(text, { from, to: addDays(shiftMonths(from, 12), -1) }) ?? found
}
