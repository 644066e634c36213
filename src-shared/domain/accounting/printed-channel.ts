import published from '../../../resources/accounts/published.json' with { type: 'json' }
import type { StatementContent } from '../statements/statement'
import type { Channel } from './account-rule'

/** The accounts that the usual plan keeps for the attribution de compensation. */
const COMPENSATION: ReadonlySet<string | null> = new Set(
  published
    .filter(({ channel }) => channel === 'compensation')
    .flatMap(({ receipt, expense }) => [receipt.number, expense.number]),
)

/**
 * What carries the money of a statement, as it prints: by its name, else by its accounts, for statements printed the accounts of
 * the attribution de compensation before they named it. `undefined` on those of before they said how they are paid.
 */
export function printedChannel({
  acts,
  imputation = [],
}: Pick<StatementContent, 'acts' | 'imputation'>): Channel | undefined {
  if (acts === undefined) return undefined
  const isSetOff =
    imputation.length > 0 && imputation.every(({ account }) => COMPENSATION.has(account))
  return isSetOff ? 'compensation' : (acts.payment.channel ?? 'refund')
}
