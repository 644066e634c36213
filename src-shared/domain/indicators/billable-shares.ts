import type { Cents } from '#shared/kernel/cents'
import type { Agreement } from '../agreements/agreement'
import type { Allocation, Share } from '../allocation/allocation'
import { instalmentsOf } from '../statements/instalments-of'
import type { StatementNature } from '../statements/statement-nature'

/** A share whose amount is known. */
export type KnownShare = Share & { readonly amount: Cents }

/** The shares whose amount is known: none while the settlement is blocked. */
export const knownShares = ({ shares }: Pick<Allocation, 'shares'>): readonly KnownShare[] =>
  shares.flatMap((share) => {
    const { amount } = share
    return amount === null ? [] : [{ ...share, amount }]
  })

/**
 * The shares of a settlement that need a statement: their amount is known, and the body used, owes or was called something
 * over the period. A provisional statement lists no use.
 */
export const billableShares = (
  agreement: Pick<Agreement, 'instalments' | 'period'>,
  allocation: Pick<Allocation, 'period' | 'shares'>,
  nature: StatementNature = 'actual',
): readonly KnownShare[] =>
  knownShares(allocation).filter(
    ({ amount, uses, collectivityId }) =>
      amount > 0 ||
      (nature === 'actual' && uses > 0) ||
      instalmentsOf(agreement, collectivityId, allocation.period).length > 0,
  )
