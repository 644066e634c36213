import type { Period } from '#shared/kernel/period'
import { intersectPeriods } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import type { StatementNature } from '../statements/statement-nature'
import { natureOf } from '../statements/statement-nature'
import type { KnownShare } from './billable-shares'
import { billableShares, knownShares } from './billable-shares'

/** What has to be known of a statement to tell whether a period is already billed. */
export interface StandingStatement {
  readonly agreementId: string
  readonly beneficiaryId: string
  readonly period: Period
  readonly cancelled: unknown
  readonly nature?: StatementNature
  readonly number?: string
  readonly lists?: readonly string[]
  readonly carriedForward?: { readonly amount: number }
}

/** Bodies with something to settle although they used nothing: a provisional statement, or a balance that waits. */
function withAccount(
  own: readonly StandingStatement[],
  nature: StatementNature,
): ReadonlySet<string> {
  const listed = new Set(
    own.flatMap(({ beneficiaryId, lists = [] }) => lists.map((one) => `${beneficiaryId} ${one}`)),
  )
  return new Set(
    own
      .filter(
        (one) =>
          (nature === 'actual' && natureOf(one) === 'provisional') ||
          (one.carriedForward?.amount ?? 0) > 0,
      )
      .filter(({ beneficiaryId, number = '' }) => !listed.has(`${beneficiaryId} ${number}`))
      .map(({ beneficiaryId }) => beneficiaryId),
  )
}

/**
 * The shares of a settlement that no standing statement bills yet, even in part, and that make a statement. A final
 * settlement waits under provisional statements; a provisional one no longer does once a final statement is issued.
 */
export function awaitingStatements(
  agreement: Pick<Agreement, 'instalments'>,
  allocation: Pick<Allocation, 'agreementId' | 'period' | 'shares'>,
  statements: readonly StandingStatement[],
  nature: StatementNature = 'actual',
): readonly KnownShare[] {
  const own = statements.filter(
    ({ cancelled, agreementId }) => cancelled === null && agreementId === allocation.agreementId,
  )
  const within = own.filter(({ period }) => intersectPeriods(period, allocation.period) !== null)
  const billed = new Set(
    within
      .filter((one) => nature === 'provisional' || natureOf(one) === 'actual')
      .map(({ beneficiaryId }) => beneficiaryId),
  )
  const says = new Set(billableShares(agreement, allocation).map((share) => share.collectivityId))
  const owed = withAccount(
    own.filter((one) => natureOf(one) === 'actual' || within.includes(one)),
    nature,
  )
  return knownShares(allocation).filter(
    ({ collectivityId }) =>
      !billed.has(collectivityId) && (says.has(collectivityId) || owed.has(collectivityId)),
  )
}
