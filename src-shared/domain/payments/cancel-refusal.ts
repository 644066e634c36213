import type { Cents } from '#shared/kernel/cents'
import { listedBy, type AccountStatement } from '../statements/account'
import { natureOf } from '../statements/statement-nature'
import type { Payment } from './payment'
import { paidOf, type Followed } from './statement-stage'

/** Facts of a statement that decide whether it may be cancelled; its summary gives them. */
export type Cancellable = AccountStatement & Pick<Followed, 'id' | 'balance'>

/** Why a statement is not cancelled: what was paid of it, in cents, or the standing statement that lists it. */
export type CancelRefusal =
  | {
      readonly code: 'alreadyPaid' | 'alreadyRefunded' | 'provisionalPaid'
      readonly statement: string
      readonly amount: number
    }
  | {
      readonly code: 'listedByFinal' | 'balanceTakenUp'
      readonly statement: string
      readonly by: string
    }

/** Which payments hold a statement, from what was paid in the direction of its balance. */
function paidCode(statement: Cancellable, paid: Cents) {
  if (natureOf(statement) === 'provisional') return 'provisionalPaid'
  return (statement.balance.kind === 'claim') === paid > 0 ? 'alreadyPaid' : 'alreadyRefunded'
}

/** Why payments or a standing statement forbid to cancel a statement; `null` where neither does. */
export function cancelRefusal(
  statement: Cancellable,
  statements: Iterable<AccountStatement>,
  payments: readonly Payment[],
): CancelRefusal | null {
  const { number } = statement
  const paid = paidOf(payments, statement)
  if (paid !== 0)
    return { code: paidCode(statement, paid), statement: number, amount: Math.abs(paid) }
  const by = listedBy(statements, statement)?.number
  if (by === undefined) return null
  const code = natureOf(statement) === 'provisional' ? 'listedByFinal' : 'balanceTakenUp'
  return { code, statement: number, by }
}

/**
 * Whether a correction may replace a statement: a final one, unless a standing provisional statement took up its balance, which is
 * to be cancelled first.
 */
export function mayBeCorrected(
  statement: AccountStatement,
  statements: Iterable<AccountStatement>,
): boolean {
  const by = listedBy(statements, statement)
  return natureOf(statement) === 'actual' && (by === undefined || natureOf(by) === 'actual')
}
