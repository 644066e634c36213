import type { Period } from '#shared/kernel/period'
import { intersectPeriods } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import type { StatementNature } from '../statements/statement-nature'
import { natureOf } from '../statements/statement-nature'
import type { KnownShare } from './billable-shares'
import { billableShares } from './billable-shares'

/** What has to be known of a statement to tell whether a period is already billed. */
export interface StandingStatement {
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: Period
  readonly cancelled: unknown
  readonly nature?: StatementNature
}

/**
 * The billable shares of a settlement that no standing statement bills yet, even in part. A final settlement waits under
 * provisional statements; a provisional one no longer does once a final statement is issued.
 */
export function awaitingStatements(
  agreement: Pick<Agreement, 'instalments'>,
  allocation: Pick<Allocation, 'agreementId' | 'period' | 'shares'>,
  statements: readonly StandingStatement[],
  nature: StatementNature = 'actual',
): readonly KnownShare[] {
  const billed = new Set(
    statements
      .filter(
        (statement) =>
          statement.cancelled === null &&
          (nature === 'provisional' || natureOf(statement) === 'actual') &&
          statement.agreementId === allocation.agreementId &&
          intersectPeriods(statement.period, allocation.period) !== null,
      )
      .map(({ beneficiaryId }) => beneficiaryId),
  )
  return billableShares(agreement, allocation).filter(
    ({ collectivityId }) => !billed.has(collectivityId),
  )
}
