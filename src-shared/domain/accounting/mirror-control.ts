import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { signedAmount } from '../statements/settle'
import type { AccountRule } from './account-rule'
import { CLOSED_YEAR } from './counter-entry'
import type { Entry, Side } from './entry'

/** Why the two sides of a statement don't answer each other. */
export type MirrorFault =
  /** One side has no account: the plan has no rule for the case. */
  | { readonly code: 'accountMissing'; readonly number: string; readonly side: Side }
  /** The two accounts are no pair of the plan. */
  | {
      readonly code: 'notAPair'
      readonly number: string
      readonly receipt: string
      readonly expense: string
    }
  /** The amounts, signed, are not the same, or a side is absent. */
  | {
      readonly code: 'amountsDiffer'
      readonly number: string
      readonly receipt: Cents
      readonly expense: Cents
    }

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

function faultsOf(
  number: string,
  entries: readonly Entry[],
  rules: readonly AccountRule[],
): readonly MirrorFault[] {
  const amounts = { receipt: sumOf(entries, 'receipt'), expense: sumOf(entries, 'expense') }
  if (amounts.receipt !== amounts.expense) return [{ code: 'amountsDiffer', number, ...amounts }]
  const without = entries.find(({ account }) => account === null)
  if (without !== undefined) return [{ code: 'accountMissing', number, side: without.side }]
  const account = (side: Side): string =>
    entries.find((entry) => entry.side === side)?.account ?? ''
  const pair = { receipt: account('receipt'), expense: account('expense') }
  const [day] = entries.map((entry) => entry.day)
  const plan = rules.filter(({ from }) => day !== undefined && from <= day)
  const known = [...plan, CLOSED_YEAR].some(
    ({ receipt, expense }) => receipt.number === pair.receipt && expense.number === pair.expense,
  )
  return known ? [] : [{ code: 'notAPair', number, ...pair }]
}

/**
 * Holds the lenders' receipts against the debtors' expenses, statement by statement: the same amount, claimed or taken
 * back, on accounts that the plan pairs (reciprocal flows, domain notes 5.3).
 */
export function mirrorControl(
  entries: readonly Entry[],
  rules: readonly AccountRule[],
): MirrorControl {
  const byStatement = new Map<string, Entry[]>()
  for (const entry of entries)
    byStatement.set(entry.statementId, [...(byStatement.get(entry.statementId) ?? []), entry])
  return {
    statements: byStatement.size,
    receipts: sumOf(entries, 'receipt'),
    expenses: sumOf(entries, 'expense'),
    faults: [...byStatement.values()].flatMap((sides) =>
      faultsOf(sides[0]?.number ?? '', sides, rules),
    ),
  }
}
