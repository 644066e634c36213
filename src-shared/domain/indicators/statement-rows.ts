import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { instalmentsOf } from '../statements/instalments-of'
import type { Settlement } from '../statements/settle'
import { settle } from '../statements/settle'
import type { StandingStatement } from './awaiting-statements'
import { awaitingStatements } from './awaiting-statements'

/** An issued statement as a list knows it. */
export interface IssuedSummary extends StandingStatement {
  readonly id: string
  readonly number: string
  readonly share: Cents
  readonly balance: Settlement
}

/** A line of the list of statements: one to issue, or one that was. */
export interface StatementRow<S extends IssuedSummary> {
  readonly key: string
  readonly collectivityId: string
  readonly state: 'draft' | 'issued' | 'cancelled'
  readonly share: Cents
  /** What was already called. */
  readonly instalments: Cents
  readonly balance: Settlement
  /** `null` for a draft. */
  readonly issued: S | null
}

/** A balance with its sign: what is to be given back counts below zero. */
export const signedBalance = ({ kind, amount }: Settlement): Cents =>
  kind === 'claim' ? amount : cents(0 - amount)

/**
 * The statements of an agreement over a period: first those to issue, then the issued ones, latest number first. A
 * body without hours, amount or instalment has nothing to be told, hence no draft.
 */
export function statementRows<S extends IssuedSummary>(
  agreement: Agreement,
  period: Period,
  allocation: Allocation | undefined,
  statements: readonly S[],
): readonly StatementRow<S>[] {
  const drafts =
    allocation === undefined ? [] : awaitingStatements(agreement, allocation, statements)
  const issued = statements.filter(
    (statement) =>
      statement.agreementId === agreement.id && intersectPeriods(statement.period, period) !== null,
  )
  return [
    ...drafts.map(({ collectivityId, amount }) => {
      const calls = instalmentsOf(agreement, collectivityId, period).map((call) => call.amount)
      return {
        key: `draft ${collectivityId}`,
        collectivityId,
        state: 'draft' as const,
        share: amount,
        instalments: sumCents(calls),
        balance: settle(amount, calls),
        issued: null,
      }
    }),
    ...issued
      .map((statement) => ({
        key: statement.id,
        collectivityId: statement.beneficiaryId,
        state: statement.cancelled === null ? ('issued' as const) : ('cancelled' as const),
        share: statement.share,
        instalments: cents(statement.share - signedBalance(statement.balance)),
        balance: statement.balance,
        issued: statement,
      }))
      .sort((a, b) => (a.issued.number < b.issued.number ? 1 : -1)),
  ]
}
