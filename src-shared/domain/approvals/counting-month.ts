import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { addMonths, firstDayOf, monthOf } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { SettledPeriod } from '../statements/settled-months'
import { standing } from '../statements/settled-months'

/**
 * The month in which hours found too late count: the first one after that of their day that is not wholly locked by date
 * and on which no standing statement of the agreement rests. `null` where the agreement ends before: nothing can be billed
 * after its end.
 *
 * @param locked the last day whose hours are locked, or `null`
 */
export function countingMonth(
  statements: Iterable<SettledPeriod>,
  { id, period }: Pick<Agreement, 'id' | 'period'>,
  day: Day,
  locked: Day | null,
): Month | null {
  const settled = standing(statements).filter(({ agreementId }) => agreementId === id)
  for (let at = addMonths(monthOf(day), 1); ; at = addMonths(at, 1)) {
    if (period.to !== null && firstDayOf(at) > period.to) return null
    const month = monthPeriod(at)
    if (locked !== null && month.to <= locked) continue
    if (settled.every((statement) => intersectPeriods(statement.period, month) === null)) return at
  }
}
