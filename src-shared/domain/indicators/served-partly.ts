import { termsWithin } from '../agreements/term-versions'
import type { Agreement } from '../agreements/agreement'
import type { Period } from '#shared/kernel/period'

/** An agreement, and the period of its settlement. */
interface Settled {
  readonly agreement: Agreement
  readonly allocation: { readonly period: Period }
}

/**
 * The bodies that agreements serve on a part only of the days settled: one that joined or left, a commune that was merged and
 * the new one. Their inhabitants count whole, so that a new commune and the old ones count the same inhabitants twice: what
 * compares with inhabitants names them.
 */
export function servedPartly(settlements: readonly Settled[]): ReadonlySet<string> {
  const [partly, whole] = [new Set<string>(), new Set<string>()]
  for (const { agreement, allocation } of settlements) {
    const versions = termsWithin(agreement, allocation.period).map(
      ({ beneficiaries }) => new Set(beneficiaries.map(({ collectivityId }) => collectivityId)),
    )
    for (const id of versions.flatMap((served) => [...served]))
      (versions.every((served) => served.has(id)) ? whole : partly).add(id)
  }
  return new Set([...partly].filter((id) => !whole.has(id)))
}
