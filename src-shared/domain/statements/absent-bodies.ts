import type { Cents } from '#shared/kernel/cents'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { serves } from '../agreements/coverage'
import { termsWithin } from '../agreements/term-versions'
import { settlesDays } from './account'
import { inTheWay } from './in-the-way'
import { instalmentsOf } from './instalments-of'
import { hasOpenMonth, settledMonths, spanAfter, type SettlingStatement } from './open-months'
import { natureOf, type StatementNature } from './statement-nature'

/** Facts of a statement that decide whether something of it is still open. */
export interface OpenStatement extends SettlingStatement {
  readonly number?: string
  readonly own?: { readonly amount: Cents }
  readonly carriedForward?: { readonly amount: Cents }
  readonly lists?: readonly string[]
}

/** Whether the terms of some day of a period name a body. */
export const isServed = (agreement: Agreement, beneficiaryId: string, period: Period): boolean =>
  termsWithin(agreement, period).some((terms) => serves(terms, beneficiaryId))

/** Whether a balance to carry over may be included over a period: it comes before, or no later statement could include it. */
function takes(
  { period: inForce }: Agreement,
  period: Period,
  source: OpenStatement,
  own: readonly OpenStatement[],
): boolean {
  if (source.period.to < period.from) return true
  const after = spanAfter(inForce, source.period)
  return after === null || !hasOpenMonth(after, settledMonths(own, source))
}

/** Whether something of one body is open in a period, from its standing statements under the agreement. */
function hasOpen(
  agreement: Agreement,
  period: Period,
  nature: StatementNature,
  beneficiaryId: string,
  own: readonly OpenStatement[],
): boolean {
  const listed = new Set(own.flatMap(({ lists = [] }) => lists))
  const left = own.filter(({ number = '' }) => !listed.has(number))
  const called = left.some(
    (one) =>
      natureOf(one) === 'provisional' &&
      (one.own?.amount ?? 0) > 0 &&
      settlesDays(agreement.period, period, one.period),
  )
  return (
    instalmentsOf(agreement, beneficiaryId, period).length > 0 ||
    (nature === 'actual' && called) ||
    left.some((one) => (one.carriedForward?.amount ?? 0) > 0 && takes(agreement, period, one, own))
  )
}

/**
 * The bodies that no terms of a period name but that still have something to settle there: instalments called in it,
 * provisional statements within it, a balance to carry over. Each gets a statement that only settles its account, unless a
 * standing one of some of those days forbids it. In the order of their identifiers.
 */
export function absentBodies(
  agreement: Agreement,
  period: Period,
  statements: Iterable<OpenStatement>,
  nature: StatementNature,
): readonly string[] {
  const standing = [...statements].filter(
    ({ cancelled, agreementId }) => cancelled === null && agreementId === agreement.id,
  )
  const known = new Set([
    ...standing.map(({ beneficiaryId }) => beneficiaryId),
    ...agreement.instalments.map(({ collectivityId }) => collectivityId),
  ])
  return [...known]
    .filter((id) => !isServed(agreement, id, period))
    .filter((id) => {
      const own = standing.filter(({ beneficiaryId }) => beneficiaryId === id)
      const isForbidden = own.some((one) => inTheWay(one, period, nature) !== null)
      return !isForbidden && hasOpen(agreement, period, nature, id, own)
    })
    .sort()
}
