import { day, type Day } from './day'
import { addMonths, lengthOfMonth, monthOf } from './month'

/** The same day some months later (earlier when negative); the last day of the month where that day does not exist. */
export function shiftMonths(value: Day, count: number): Day {
  const month = addMonths(monthOf(value), count)
  const date = Math.min(Number(value.slice(8, 10)), lengthOfMonth(month))
  return day(`${month}-${String(date).padStart(2, '0')}`)
}
