import { addDays, mondayOf } from '#shared/kernel/day'
import { addMonths, monthOf } from '#shared/kernel/month'
import { isWholeMonths, lengthInDays, monthPeriod, type Period } from '#shared/kernel/period'

/** How a period to submit is chosen: a week from Monday to Sunday, a civil month, or any days. */
export type SubmissionUnit = 'week' | 'month' | 'free'

/** The longest period of one submission, in days: a leap year. */
export const LONGEST_SUBMISSION = 366

/** The week of a day, Monday to Sunday. */
const weekPeriod = (day: Period['from']): Period => {
  const from = mondayOf(day)
  return { from, to: addDays(from, 6) }
}

/** Which unit a period is. */
export function submissionUnit(period: Period): SubmissionUnit {
  if (period.from === mondayOf(period.from) && lengthInDays(period) === 7) return 'week'
  return isWholeMonths(period) && monthOf(period.from) === monthOf(period.to) ? 'month' : 'free'
}

/** The unit that holds the last day of a period: what is shown when another unit is chosen. */
export function periodInUnit(period: Period, unit: SubmissionUnit): Period {
  if (unit === 'week') return weekPeriod(period.to)
  return unit === 'month' ? monthPeriod(monthOf(period.to)) : period
}

/** The period before or after: the next week or month, or as many days. */
export function shiftSubmission(period: Period, unit: SubmissionUnit, steps: number): Period {
  if (unit === 'month') return monthPeriod(addMonths(monthOf(period.from), steps))
  const days = steps * lengthInDays(period)
  return { from: addDays(period.from, days), to: addDays(period.to, days) }
}
