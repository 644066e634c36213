import { addDays, type Day } from '#shared/kernel/day'
import type { Channel } from '../accounting/account-rule'
import type { Agreement } from '../agreements/agreement'
import { PAYMENT_DAYS } from '../agreements/payment-days'
import { sentOn, type Followed } from './statement-stage'

/** Facts of a statement that decide by when it is to be paid. */
export interface Expected extends Pick<Followed, 'balance' | 'life'> {
  /** The days that it prints; absent on those of before it did. */
  readonly paymentDays?: number
  /** What carries the money, as it prints; claimed where absent. */
  readonly channel?: Channel
}

/**
 * The day by which a claim is to be paid: so many days from its sending as it prints, whatever its agreement became since.
 * `null` until it is sent, of a reduction, which is refunded, and where the attribution de compensation carries the money.
 */
export function dueOn(
  statement: Expected,
  agreement: Pick<Agreement, 'paymentDays'> | undefined,
): Day | null {
  const sent = sentOn(statement)
  return sent === null ||
    statement.balance.kind === 'reduction' ||
    statement.channel === 'compensation'
    ? null
    : addDays(sent, statement.paymentDays ?? agreement?.paymentDays ?? PAYMENT_DAYS)
}
