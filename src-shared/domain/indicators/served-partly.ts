import { addDays } from '#shared/kernel/day'
import { intersectPeriods, periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { termsWithin } from '../agreements/term-versions'

/** An agreement, and the period of its settlement. */
interface Settled {
  readonly agreement: Agreement
  readonly allocation: { readonly period: Period }
}

/**
 * The bodies that agreements serve on a part only of the days that they settle together: one that joined or left, by an amendment or
 * by the agreement that took the place of another, a commune that was merged and the new one. Their inhabitants count whole, so that
 * a new commune and the old ones count the same inhabitants twice: what compares with inhabitants names them.
 */
export function servedPartly(settlements: readonly Settled[]): ReadonlySet<string> {
  const parts = settlements.flatMap(({ agreement, allocation }) =>
    termsWithin(agreement, allocation.period).flatMap(({ beneficiaries, period }) => {
      const days = intersectPeriods(allocation.period, period)
      const ids = beneficiaries.map(({ collectivityId }) => collectivityId)
      return days === null ? [] : [{ days, ids }]
    }),
  )
  const cuts = [...new Set(parts.flatMap(({ days }) => [days.from, addDays(days.to, 1)]))]
  const servedFrom = cuts
    .map((cut) => parts.filter(({ days }) => periodHolds(days, cut)))
    .filter(({ length }) => length > 0)
    .map((some) => new Set(some.flatMap(({ ids }) => ids)))
  const served = new Set(servedFrom.flatMap((ids) => [...ids]))
  return new Set([...served].filter((id) => !servedFrom.every((ids) => ids.has(id))))
}
