import type { Period } from '#shared/kernel/period'
import { intersectPeriods } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import type { KnownShare } from './billable-shares'
import { billableShares } from './billable-shares'

/** What has to be known of a statement to tell whether a period is already billed. */
export interface StandingStatement {
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: Period
  readonly cancelled: unknown
}

/** The billable shares of a settlement that no standing statement bills yet, even in part. */
export function awaitingStatements(
  agreement: Pick<Agreement, 'instalments'>,
  allocation: Pick<Allocation, 'agreementId' | 'period' | 'shares'>,
  statements: readonly StandingStatement[],
): readonly KnownShare[] {
  const billed = new Set(
    statements
      .filter(
        (statement) =>
          statement.cancelled === null &&
          statement.agreementId === allocation.agreementId &&
          intersectPeriods(statement.period, allocation.period) !== null,
      )
      .map(({ beneficiaryId }) => beneficiaryId),
  )
  return billableShares(agreement, allocation).filter(
    ({ collectivityId }) => !billed.has(collectivityId),
  )
}
