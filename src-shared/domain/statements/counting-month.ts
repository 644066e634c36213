import type { Day } from '#shared/kernel/day'
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { coveringAgreement, type CoveredHour } from '../agreements/coverage'
import { locking, type SettledPeriod } from './settled-months'

/**
 * The month in which hours found too late count: the first one after that of their day that is not wholly locked by date
 * and that no standing final statement of the agreement settles. `null` where the agreement ends before, or where its terms
 * of that month no longer name agent and body: nothing can be billed after its end.
 *
 * @param agreement whole, not cut to the terms of a day
 * @param locked the last day whose hours are locked, or `null`
 */
export function countingMonth(
  statements: Iterable<SettledPeriod>,
  agreement: Agreement,
  hour: CoveredHour,
  locked: Day | null,
): Month | null {
  const { id, period } = agreement
  const names = (day: Day): boolean =>
    coveringAgreement([agreement], { ...hour, day }) !== undefined
  const settled = locking(statements).filter(({ agreementId }) => agreementId === id)
  for (let at = addMonths(monthOf(hour.day), 1); ; at = addMonths(at, 1)) {
    if (period.to !== null && firstDayOf(at) > period.to) return null
    const month = monthPeriod(at)
    if (locked !== null && month.to <= locked) continue
    if (settled.some((statement) => intersectPeriods(statement.period, month) !== null)) continue
    return names(firstDayOf(at)) || names(lastDayOf(at)) ? at : null
  }
}
