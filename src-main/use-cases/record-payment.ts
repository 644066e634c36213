import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import type { Payment } from '#shared/domain/payments/payment'
import { leftOf } from '#shared/domain/payments/statement-stage'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/**
 * Why a payment of a statement can't be kept, or `null`.
 *
 * @param left what remains to be paid without this payment
 */
export function paymentRefusal(
  { number, issuedOn, cancelled }: Pick<StatementSummary, 'number' | 'issuedOn' | 'cancelled'>,
  { on, amount }: Pick<Payment, 'on' | 'amount'>,
  left: Cents,
  today: Day,
): Failure | null {
  if (cancelled !== null) return { code: 'statementCancelled', statement: number }
  if (on < issuedOn) return { code: 'beforeIssue', statement: number, day: on }
  if (on > today) return { code: 'paymentToCome', statement: number, day: on }
  if (left === 0) return { code: 'nothingLeft', statement: number }
  return amount > left ? { code: 'paymentTooLarge', statement: number, amount, left } : null
}

/** Keeps a payment of a statement, or corrects it. More than what remains is refused. */
export const recordPayment = (
  { keeper, surroundings }: Pick<Ports, 'keeper' | 'surroundings'>,
  payment: DeskInput<'recordPayment'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const { statements, payments } = keeper.registers()
    const { id, statementId } = payment
    const statement = statements.get(statementId)
    if (statement === undefined)
      return Promise.resolve(
        failure({ code: 'unknownRecord', table: 'statements', id: statementId }),
      )
    const others = [...payments.values()].filter((one) => one.id !== id)
    const left = leftOf(statement, others)
    const refused = paymentRefusal(statement, payment, left, surroundings.today())
    return Promise.resolve(
      refused !== null
        ? failure(refused)
        : keepRecord(
            { verb: 'recordPayment', subject: statement.number, when: payment.on },
            { table: 'payments', id, before: payments.get(id) ?? null, after: payment },
          ),
    )
  })

/** Removes a payment that was typed by mistake. */
export const removePayment = (
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removePayment'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const { payments, statements } = keeper.registers()
    const before = payments.get(id)
    if (before === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'payments', id }))
    const subject = statements.get(before.statementId)?.number ?? ''
    return Promise.resolve(
      keepRecord(
        { verb: 'removePayment', subject, when: before.on },
        { table: 'payments', id, before, after: null },
      ),
    )
  })
