import { budgetKey, type Budget } from './budget'
import type { Entry } from './entry'
import type { AccountedStatement } from './journal'

/**
 * Whether an entry is a title of that budget of a lender, or the reduction of one: neither cancelled since, nor the mandate
 * that refunds what a closed year holds, nor what the attribution de compensation carries.
 */
export const isTitled = (
  { party, side, act, channel, ...budget }: Entry,
  { cancelled }: Pick<AccountedStatement, 'cancelled'>,
  lender: Budget,
): boolean =>
  party === 'lender' &&
  budgetKey(budget) === budgetKey(lender) &&
  side === 'receipt' &&
  act === 'issued' &&
  channel === 'refund' &&
  cancelled === null
