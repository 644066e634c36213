import type { Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { monthPeriod, yearPeriod, type Period } from '#shared/kernel/period'
import { monthsOver } from '../agreements/under-way'

/**
 * The months of a year that are over on a day, at least the first one; the whole year before it begins, and where no day is given.
 */
export function indicatorPeriod(year: number, today: Day | null): Period {
  const whole = yearPeriod(year)
  if (today === null || today < whole.from) return whole
  return monthsOver(whole, today) ?? monthPeriod(monthOf(whole.from))
}
