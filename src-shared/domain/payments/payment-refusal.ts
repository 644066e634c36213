import type { Coded } from '#shared/kernel/coded'
import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import {
  cancelledRefusal,
  type CancelledRefusal,
  type Replaceable,
} from '../statements/cancelled-refusal'
import type { Payment } from './payment'

/** Why a payment of a statement can't be kept. */
export type PaymentRefusal =
  | CancelledRefusal
  | Coded<{
      beforeIssue: { statement: string; day: Day }
      paymentToCome: { statement: string; day: Day }
      nothingLeft: { statement: string }
      /** More than is to be given back or got back. Amounts in cents. */
      paymentTooLarge: { statement: string; amount: number; left: number }
    }>

/** Facts of a statement that decide whether a payment of it can be kept. */
interface Payable extends Replaceable {
  readonly issuedOn: Day
}

/** The day from which a statement can be paid: that of the first one that it replaces, whose payments may be known later. */
function payableSince(one: Payable, statements: Iterable<Payable>): Day {
  const own = [...statements].filter(
    ({ lenderId, beneficiaryId }) =>
      lenderId === one.lenderId && beneficiaryId === one.beneficiaryId,
  )
  const chain = new Set([one])
  for (const { replaces } of chain)
    for (const before of own) if (before.number === replaces) chain.add(before)
  return [...chain].reduce(
    (first, { issuedOn }) => (issuedOn < first ? issuedOn : first),
    one.issuedOn,
  )
}

/** What remains to be paid of a statement without the payment in question. */
interface Room {
  readonly left: Cents
  /** Whether it is received for a claim: what came is a fact, and what of it is beyond the claim is an excess to pay back. */
  readonly isReceipt: boolean
}

/** What of a payment is beyond a claim. */
export const excessOf = (amount: Cents, { left, isReceipt }: Room): Cents =>
  cents(isReceipt ? Math.max(0, amount - left) : 0)

/**
 * Why a payment of a statement can't be kept, or `null`.
 *
 * @param statements all, among them the one that replaces it and those that it replaces
 */
export function paymentRefusal(
  statement: Payable,
  { on, amount }: Pick<Payment, 'on' | 'amount'>,
  { left, isReceipt }: Room,
  today: Day,
  statements: Iterable<Payable>,
): PaymentRefusal | null {
  const refused = cancelledRefusal(statement, statements)
  if (refused !== null) return refused
  const { number, issuedOn } = statement
  if (on < issuedOn && on < payableSince(statement, statements))
    return { code: 'beforeIssue', statement: number, day: on }
  if (on > today) return { code: 'paymentToCome', statement: number, day: on }
  if (left === 0) return { code: 'nothingLeft', statement: number }
  return amount > left && !isReceipt
    ? { code: 'paymentTooLarge', statement: number, amount, left }
    : null
}
