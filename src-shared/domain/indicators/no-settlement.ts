import type { Day } from '#shared/kernel/day'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'

/** Why nothing of some years can be settled yet. */
export type NoSettlement =
  /** Hours are entered, of months that are not over. */
  | { readonly code: 'underWay' }
  /** No agreement was in force until today: the next one begins on a day. */
  | { readonly code: 'toCome'; readonly from: Day }
  /** None was, and none is to come. */
  | { readonly code: 'noneInForce' }
  /** Hours could be entered, and none are. */
  | { readonly code: 'nothingEntered' }

/**
 * Why nothing of some years can be settled yet, where no hours of them are left out.
 *
 * @param hasHours whether hours are entered in these years
 */
export function noSettlement(
  agreements: readonly Pick<Agreement, 'period' | 'archived'>[],
  hasHours: boolean,
  years: Period,
  today: Day,
): NoSettlement {
  if (hasHours) return { code: 'underWay' }
  const periods = agreements.flatMap(({ archived, period }) => (archived ? [] : period))
  const untilToday = { from: years.from, to: today }
  if (periods.some((period) => intersectPeriods(untilToday, period) !== null))
    return { code: 'nothingEntered' }
  const [from] = periods
    .map((period) => period.from)
    .filter((first) => first > today)
    .sort()
  return from === undefined ? { code: 'noneInForce' } : { code: 'toCome', from }
}
