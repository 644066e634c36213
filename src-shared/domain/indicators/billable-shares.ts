import type { Cents } from '#shared/kernel/cents'
import type { Agreement } from '../agreements/agreement'
import type { Allocation, Share } from '../allocation/allocation'
import { instalmentsOf } from '../statements/instalments-of'

/** A share whose amount is known. */
export type KnownShare = Share & { readonly amount: Cents }

/**
 * The shares of a settlement that make a statement: their amount is known, and the body used, owes or was called
 * something over the period. None while the settlement is blocked.
 */
export function billableShares(
  agreement: Pick<Agreement, 'instalments'>,
  { period, shares }: Pick<Allocation, 'period' | 'shares'>,
): readonly KnownShare[] {
  return shares.flatMap((share) => {
    const { amount, uses, collectivityId } = share
    if (amount === null) return []
    const says =
      amount > 0 || uses > 0 || instalmentsOf(agreement, collectivityId, period).length > 0
    return says ? [{ ...share, amount }] : []
  })
}
