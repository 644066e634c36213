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
  const months = [touched - 1, touched].find(
    (count) => count > 0 && lastDayOfTerm(period.from, count) === period.to,
  )
  if (months === undefined) return { unit: 'days', count: lengthInDays(period) }
  return months % 12 === 0
    ? { unit: 'years', count: months / 12 }
    : { unit: 'months', count: months }
}
