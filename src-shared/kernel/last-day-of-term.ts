import { addDays, type Day } from './day'
import { addMonths, lastDayOf, monthOf } from './month'
import { shiftMonths } from './shift-months'

/**
 * The last day of so many months that begin on a day: the eve of the same day, or the end of the month where that has no such day.
 * Three years from 29 February 2028 end on 28 February 2031.
 */
export function lastDayOfTerm(from: Day, months: number): Day {
  if (from.endsWith('-01')) return lastDayOf(addMonths(monthOf(from), months - 1))
  const after = shiftMonths(from, months)
  return after.slice(8) === from.slice(8) ? addDays(after, -1) : after
}
