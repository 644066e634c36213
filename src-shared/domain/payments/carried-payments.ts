import type { Payment } from './payment'
import { paymentsOf, sideOf, type Followed } from './statement-stage'

/** A payment as it was, and as it is kept of the statement that replaces its own. */
export interface CarriedPayment {
  readonly before: Payment
  readonly after: Payment
}

/**
 * The payments of a cancelled statement as those of the one that replaces it: each received, or refunded, as it was, with the number
 * that it was first recorded on.
 *
 * @param next identifier of the statement that replaces it
 */
export const carriedPayments = (
  payments: readonly Payment[],
  old: Pick<Followed, 'id' | 'balance'> & { readonly number: string },
  next: string,
): readonly CarriedPayment[] =>
  paymentsOf(payments, old.id).map((before) => ({
    before,
    after: {
      ...before,
      statementId: next,
      of: sideOf(before, old),
      carriedFrom: before.carriedFrom ?? old.number,
    },
  }))
