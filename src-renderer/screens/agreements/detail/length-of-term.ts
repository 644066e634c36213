import { lastDayOfTerm } from '#shared/kernel/last-day-of-term'
import { lengthInDays, monthsOf, type Period } from '#shared/kernel/period'

/** How long a period is: in years or months where it has whole ones, else in days. */
export interface LengthOfTerm {
  readonly unit: 'years' | 'months' | 'days'
  readonly count: number
}

/** The length of a period as people say it. */
export function lengthOfTerm(period: Period): LengthOfTerm {
  const touched = monthsOf(period).length
  // From the first of a month on, the last month is whole; from any other day on, it ends on the way.
  const months = period.from.endsWith('-01') ? touched : touched - 1
  if (months === 0 || lastDayOfTerm(period.from, months) !== period.to)
    return { unit: 'days', count: lengthInDays(period) }
  return months % 12 === 0
    ? { unit: 'years', count: months / 12 }
    : { unit: 'months', count: months }
}
