import type { Day } from '#shared/kernel/day'
import { addMonths, lastDayOf, month, monthOf } from '#shared/kernel/month'
import { yearPeriod, type Period } from '#shared/kernel/period'

/**
 * The months of a year that are over on a day, at least the first one; the whole year before it begins, and where no day is given.
 */
export function indicatorPeriod(year: number, today: Day | null): Period {
  const whole = yearPeriod(year)
  if (today === null || today < whole.from) return whole
  const over = addMonths(monthOf(today), -1)
  const first = month(`${String(year)}-01`)
  const last = lastDayOf(over < first ? first : over)
  return last < whole.to ? { from: whole.from, to: last } : whole
}
