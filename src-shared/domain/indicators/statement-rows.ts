import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { withVat } from '../allocation/vat-lines'
import { isServed } from '../statements/absent-bodies'
import { accountOf, settleAccount, type AccountStatement } from '../statements/account'
import { carriesOver } from '../statements/carries-over'
import { instalmentsOf } from '../statements/instalments-of'
import { signedAmount, type Settlement } from '../statements/settle'
import { byNumber } from '../statements/statement-number'
import { natureOf, type StatementNature } from '../statements/statement-nature'
import { awaitingStatements } from './awaiting-statements'
import type { KnownShare } from './billable-shares'

/** An issued statement as a list knows it. */
export interface IssuedSummary extends AccountStatement {
  readonly id: string
  readonly share: Cents
  /** The share with the tax on it, where there is one. */
  readonly due?: Cents
  readonly balance: Settlement
  readonly called?: Cents
  /** Only on those that settle the account of a body that no terms of the period name. */
  readonly absent?: true
}

/** A line of the list of statements: one to issue, or one that was. */
export interface StatementRow<S extends IssuedSummary> {
  readonly key: string
  readonly collectivityId: string
  readonly state: 'draft' | 'issued' | 'cancelled'
  readonly share: Cents
  /** The share with the tax on it: what is called already and the balance make it. */
  readonly due: Cents
  /** Whether it only settles the account of a body that no terms of the period name. */
  readonly absent: boolean
  /** What was already called, by instalments or provisional statements. */
  readonly called: Cents
  readonly balance: Settlement
  /** What is left to the next statement; `null` where the balance is settled. */
  readonly carriedForward: Settlement | null
  /** `null` for a draft. */
  readonly issued: S | null
}

function draftRow<S extends IssuedSummary>(
  agreement: Agreement,
  period: Period,
  { collectivityId, amount, vat }: KnownShare,
  statements: readonly S[],
  nature: StatementNature,
): StatementRow<S> {
  const calls = instalmentsOf(agreement, collectivityId, period).map((call) => call.amount)
  const owner = { agreementId: agreement.id, beneficiaryId: collectivityId }
  const account = accountOf(statements, owner, period, nature, agreement.period)
  const absent = !isServed(agreement, collectivityId, period)
  const carries =
    nature === 'actual' &&
    !absent &&
    carriesOver(
      agreement,
      collectivityId,
      period,
      calls.length + account.provisionals.length,
      statements,
    )
  const due = withVat(amount, vat)
  const { balance, carriedForward } = settleAccount(due, calls, account, carries)
  return {
    key: `draft ${collectivityId}`,
    collectivityId,
    state: 'draft',
    share: amount,
    due,
    absent,
    called: sumCents([...calls, ...account.provisionals.map(signedAmount)]),
    balance,
    carriedForward,
    issued: null,
  }
}

/**
 * The statements of an agreement over a period, of one nature: first those to issue, then the issued ones, latest number
 * first. A body without hours, amount or anything to settle has no draft.
 */
export function statementRows<S extends IssuedSummary>(
  agreement: Agreement,
  period: Period,
  allocation: Allocation | undefined,
  statements: readonly S[],
  nature: StatementNature = 'actual',
): readonly StatementRow<S>[] {
  const drafts =
    allocation === undefined ? [] : awaitingStatements(agreement, allocation, statements, nature)
  const issued = statements.filter(
    (statement) =>
      statement.agreementId === agreement.id &&
      natureOf(statement) === nature &&
      intersectPeriods(statement.period, period) !== null,
  )
  return [
    ...drafts.map((share) => draftRow(agreement, period, share, statements, nature)),
    ...issued
      .toSorted((a, b) => byNumber(b, a))
      .map((statement): StatementRow<S> => {
        const { share, due = share, balance } = statement
        return {
          key: statement.id,
          collectivityId: statement.beneficiaryId,
          state: statement.cancelled === null ? 'issued' : 'cancelled',
          share,
          due,
          absent: statement.absent === true,
          called: statement.called ?? cents(due - signedAmount(balance)),
          balance,
          carriedForward: statement.carriedForward ?? null,
          issued: statement,
        }
      }),
  ]
}
