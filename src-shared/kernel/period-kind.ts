import { monthPeriod, monthsOf, type Period } from './period'

/** How the law and users name a period: D.5211-16 requires an annual statement, agreements may require others. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'other'

/** Names a period of whole months by its length; anything else is just "the period". */
export function periodKind(period: Period): PeriodKind {
  const months = monthsOf(period)
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return 'other'
  if (period.from !== monthPeriod(first).from || period.to !== monthPeriod(last).to) return 'other'
  const start = Number(first.slice(5))
  if (months.length === 12) return 'year'
  if (months.length === 1) return 'month'
  if (months.length === 3 && start % 3 === 1) return 'quarter'
  return months.length === 6 && start % 6 === 1 ? 'half' : 'other'
}

/** Whether a period is a part of a year that people count: a half, a quarter, a month. */
export const isPartOfYear = (period: Period): boolean =>
  !['year', 'other'].includes(periodKind(period))

/** The calendar year that a period covers whole, or `null`. */
export const calendarYear = (period: Period): number | null =>
  period.from.slice(4) === '-01-01' && period.to === `${period.from.slice(0, 4)}-12-31`
    ? Number(period.from.slice(0, 4))
    : null
