import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { LifeStep } from '../statements/life-step'
import type { Settlement } from '../statements/settle'
import type { Payment } from './payment'

/** The stage of an issued statement. */
export const STATEMENT_STAGES = [
  'cancelled',
  'issued',
  'sent',
  'contested',
  'paidInPart',
  'paid',
] as const

/** The stage of an issued statement. */
export type StatementStage = (typeof STATEMENT_STAGES)[number]

/** Facts of a statement that decide its stage; its summary gives them. */
export interface Followed {
  readonly id: string
  readonly balance: Settlement
  readonly cancelled: unknown
  readonly life?: readonly LifeStep[]
}

/** The payments of one statement, by day. */
export const paymentsOf = (payments: readonly Payment[], statementId: string): readonly Payment[] =>
  payments
    .filter((payment) => payment.statementId === statementId)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** The side of a payment: received for a claim, or refunded as for a reduction. */
export const sideOf = (
  { of }: Pick<Payment, 'of'>,
  { balance }: Pick<Followed, 'balance'>,
): Settlement['kind'] => of ?? balance.kind

/**
 * What was paid of a statement in the direction of its balance: what was received less what was refunded for a claim, and
 * the other way round for a reduction. Below zero where only the other direction was paid, before a correction.
 */
export const paidOf = (
  payments: readonly Payment[],
  statement: Pick<Followed, 'id' | 'balance'>,
): Cents =>
  sumCents(
    paymentsOf(payments, statement.id).map((payment) =>
      cents(
        sideOf(payment, statement) === statement.balance.kind ? payment.amount : 0 - payment.amount,
      ),
    ),
  )

/** What remains to be paid of a statement, or to be refunded. */
export const leftOf = (statement: Followed, payments: readonly Payment[]): Cents =>
  cents(Math.max(0, statement.balance.amount - paidOf(payments, statement)))

/** Facts of a statement that decide what was paid beyond it. */
type Payable = Pick<Followed, 'id' | 'balance' | 'cancelled'>

/**
 * What was paid beyond a statement: more was received than it claims, or more refunded than it gives back, since a
 * correction. All that was paid of a cancelled one, in whichever direction: `overSide`.
 */
export const overOf = (statement: Payable, payments: readonly Payment[]): Cents => {
  const paid = paidOf(payments, statement)
  return cents(
    statement.cancelled === null ? Math.max(0, paid - statement.balance.amount) : Math.abs(paid),
  )
}

/** The other direction of a payment. */
export const otherSide = (side: Settlement['kind']): Settlement['kind'] =>
  side === 'claim' ? 'reduction' : 'claim'

/**
 * How what was paid beyond a statement was paid: received as for a claim, or refunded as for a reduction. As its balance, but of a cancelled
 * one of which more was paid in the other direction: an earlier correction had turned its balance round.
 */
export const overSide = (statement: Payable, payments: readonly Payment[]): Settlement['kind'] => {
  const { kind } = statement.balance
  return statement.cancelled !== null && paidOf(payments, statement) < 0 ? otherSide(kind) : kind
}

/** What the lender has still to receive of a statement: the rest of a claim, or what it refunded beyond what is due. */
export function receivableOf(statement: Followed, payments: readonly Payment[]): Cents {
  if (overSide(statement, payments) === 'reduction') return overOf(statement, payments)
  return statement.cancelled === null ? leftOf(statement, payments) : cents(0)
}

const SETTLES_A_CONTEST: readonly LifeStep['step'][] = ['contested', 'answered', 'accepted']

/** Whether the body contests it, was not answered, and has not accepted it since. */
export const isContested = ({ life = [] }: Pick<Followed, 'life'>): boolean =>
  life.findLast(({ step }) => SETTLES_A_CONTEST.includes(step))?.step === 'contested'

/** The day on which it was first sent, or `null`. */
export const sentOn = ({ life = [] }: Pick<Followed, 'life'>): Day | null =>
  life.find(({ step }) => step === 'sent')?.on ?? null

/**
 * The stage of a statement. Contested comes before paid, in part or whole, for it needs an answer; paid means paid whole, or sent
 * with nothing to pay.
 */
export function statementStage(statement: Followed, payments: readonly Payment[]): StatementStage {
  if (statement.cancelled !== null) return 'cancelled'
  if (isContested(statement)) return 'contested'
  const sent = sentOn(statement) !== null
  if (leftOf(statement, payments) === 0)
    return statement.balance.amount === 0 && !sent ? 'issued' : 'paid'
  if (paidOf(payments, statement) > 0) return 'paidInPart'
  return sent ? 'sent' : 'issued'
}
