import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { absentBodies, type OpenStatement } from '../statements/absent-bodies'
import { settlesDays } from '../statements/account'
import { inTheWay } from '../statements/in-the-way'
import { natureOf, type StatementNature } from '../statements/statement-nature'
import { billableShares, knownShares, type KnownShare } from './billable-shares'

/** Facts of a statement that decide whether a period is already billed. */
export type StandingStatement = OpenStatement

/**
 * Bodies with something to settle over a period although they used nothing: a provisional statement, or a balance carried over, that no
 * standing statement has taken up.
 *
 * @param own the standing statements of the agreement, of any days
 */
function withAccount(
  agreement: Agreement,
  period: Period,
  own: readonly StandingStatement[],
  nature: StatementNature,
): ReadonlySet<string> {
  const listed = new Set(
    own.flatMap(({ beneficiaryId, lists = [] }) => lists.map((one) => `${beneficiaryId} ${one}`)),
  )
  return new Set(
    own
      .filter(({ beneficiaryId, number = '' }) => !listed.has(`${beneficiaryId} ${number}`))
      .filter(
        (one) =>
          (one.carriedForward?.amount ?? 0) > 0 ||
          (nature === 'actual' &&
            natureOf(one) === 'provisional' &&
            settlesDays(agreement.period, period, one.period)),
      )
      .map(({ beneficiaryId }) => beneficiaryId),
  )
}

/** How many bodies a standing final statement of a settlement bills already, even in part. */
export const billedBodies = (
  { agreementId, period }: Pick<Allocation, 'agreementId' | 'period'>,
  statements: readonly StandingStatement[],
): number =>
  new Set(
    statements
      .filter(
        (one) =>
          one.cancelled === null &&
          natureOf(one) === 'actual' &&
          one.agreementId === agreementId &&
          intersectPeriods(one.period, period) !== null,
      )
      .map(({ beneficiaryId }) => beneficiaryId),
  ).size

/** The share of a body that no terms of the period name: nothing. */
const absentShare = (collectivityId: string): KnownShare => ({
  collectivityId,
  uses: 0,
  amount: cents(0),
  trace: null,
  minutes: minutes(0),
  billedMinutes: minutes(0),
  contractedMinutes: minutes(0),
})

/**
 * The shares of a settlement that need a statement and for which no standing statement excludes it, then the bodies
 * that are absent from its terms and have an account to settle, with a share of nothing: every list offers these. A final
 * settlement can be issued under provisional statements of its days; a provisional one can't once a final statement is issued.
 */
export function awaitingStatements(
  agreement: Agreement,
  allocation: Pick<Allocation, 'agreementId' | 'period' | 'shares'>,
  statements: readonly StandingStatement[],
  nature: StatementNature = 'actual',
): readonly KnownShare[] {
  const own = statements.filter(
    ({ cancelled, agreementId }) => cancelled === null && agreementId === allocation.agreementId,
  )
  const within = own.filter(({ period }) => intersectPeriods(period, allocation.period) !== null)
  const excluded = new Set(
    within
      .filter((one) => inTheWay(one, allocation.period, nature) !== null)
      .map(({ beneficiaryId }) => beneficiaryId),
  )
  const says = new Set(
    billableShares(agreement, allocation, nature).map((share) => share.collectivityId),
  )
  const owed = withAccount(agreement, allocation.period, own, nature)
  const known = knownShares(allocation)
  const named = new Set(known.map(({ collectivityId }) => collectivityId))
  return [
    ...known.filter(
      ({ collectivityId }) =>
        !excluded.has(collectivityId) && (says.has(collectivityId) || owed.has(collectivityId)),
    ),
    ...absentBodies(agreement, allocation.period, own, nature)
      .filter((id) => !named.has(id))
      .map(absentShare),
  ]
}
