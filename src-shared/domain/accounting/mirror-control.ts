import type { Coded } from '#shared/kernel/coded'
import { cents, type Cents } from '#shared/kernel/cents'
import { signedAmount } from '../statements/settle'
import type { AccountRule } from './account-rule'
import { actsOf } from './acts-of'
import type { Entry, Side } from './entry'

/** Why the two sides of a statement don't match. */
export type MirrorFault = Coded<{
  /** One side has no account: the plan has no rule for the case. */
  accountMissing: { number: string; side: Side }
  /** A refund of a closed year has no accounts: the plan has no rule for closed years. */
  closedYearMissing: { number: string; year: number }
  /** The two accounts are no pair of the plan. */
  notAPair: { number: string; receipt: string; expense: string }
  /** The amounts, signed, are not the same, or a side is absent. */
  amountsDiffer: { number: string; receipt: Cents; expense: Cents }
}>

/** What the control found, with the sums of both sides: claims less reductions. */
export interface MirrorControl {
  readonly statements: number
  readonly receipts: Cents
  readonly expenses: Cents
  readonly faults: readonly MirrorFault[]
}

const sumOf = (entries: readonly Entry[], side: Side): Cents =>
  cents(
    entries
      .filter((entry) => entry.side === side)
      .reduce((sum, entry) => sum + signedAmount(entry), 0),
  )

/** What is wrong with the two entries of one act: a statement issued, or cancelled. */
function faultsOf(
  entries: readonly Entry[],
  rules: readonly AccountRule[],
): readonly MirrorFault[] {
  const [first] = entries
  if (first === undefined) return []
  const { number, day, closedYear } = first
  const amounts = { receipt: sumOf(entries, 'receipt'), expense: sumOf(entries, 'expense') }
  if (amounts.receipt !== amounts.expense) return [{ code: 'amountsDiffer', number, ...amounts }]
  const without = entries.find(({ account }) => account === null)
  if (without !== undefined)
    return closedYear === null
      ? [{ code: 'accountMissing', number, side: without.side }]
      : [{ code: 'closedYearMissing', number, year: closedYear }]
  const account = (side: Side): string =>
    entries.find((entry) => entry.side === side)?.account ?? ''
  const pair = { receipt: account('receipt'), expense: account('expense') }
  const known = rules.some(
    ({ from, channel, receipt, expense }) =>
      from <= day &&
      (channel === 'closedYear') === (closedYear !== null) &&
      receipt.number === pair.receipt &&
      expense.number === pair.expense,
  )
  return known ? [] : [{ code: 'notAPair', number, ...pair }]
}

/**
 * Compares the lenders' receipts with the debtors' expenses, act by act: the same amount, claimed or cancelled, on accounts
 * that the plan pairs (reciprocal flows, domain notes 5.3).
 */
export const mirrorControl = (
  entries: readonly Entry[],
  rules: readonly AccountRule[],
): MirrorControl => ({
  statements: new Set(entries.map(({ statementId }) => statementId)).size,
  receipts: sumOf(entries, 'receipt'),
  expenses: sumOf(entries, 'expense'),
  faults: actsOf(entries).flatMap((sides) => faultsOf(sides, rules)),
})
