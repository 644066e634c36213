import type { Cents } from '#shared/kernel/cents'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods } from '#shared/kernel/period'
import type { Allocation, Share } from '../allocation/allocation'

/** What has to be known of a statement to tell whether a period is already billed. */
export interface StandingStatement {
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: Period
  readonly cancelled: unknown
}

/** A share whose amount is known. */
export type KnownShare = Share & { readonly amount: Cents }

/** The shares of a settlement that no standing statement bills yet, even in part. None while the settlement is blocked. */
export function awaitingStatements(
  { agreementId, period, shares }: Pick<Allocation, 'agreementId' | 'period' | 'shares'>,
  statements: readonly StandingStatement[],
): readonly KnownShare[] {
  const billed = new Set(
    statements
      .filter(
        (statement) =>
          statement.cancelled === null &&
          statement.agreementId === agreementId &&
          intersectPeriods(statement.period, period) !== null,
      )
      .map(({ beneficiaryId }) => beneficiaryId),
  )
  return shares.flatMap((share) =>
    share.amount === null || billed.has(share.collectivityId)
      ? []
      : [{ ...share, amount: share.amount }],
  )
}
