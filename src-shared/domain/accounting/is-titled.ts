import type { Entry } from './entry'
import type { AccountedStatement } from './journal'

/**
 * Whether an entry is a title of that lender, or the reduction of one: neither taken back since, nor the mandate that gives
 * back what a closed year holds.
 */
export const isTitled = (
  { party, side, act, collectivityId }: Entry,
  { cancelled }: Pick<AccountedStatement, 'cancelled'>,
  lenderId: string,
): boolean =>
  party === 'lender' &&
  collectivityId === lenderId &&
  side === 'receipt' &&
  act === 'issued' &&
  cancelled === null
