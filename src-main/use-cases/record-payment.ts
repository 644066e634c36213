import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Payment } from '#shared/domain/payments/payment'
import { leftOf } from '#shared/domain/payments/statement-stage'
import { keepRecord } from './keep-record'
import type { Ports, Registers } from './ports'

/** Why a payment can't be kept beside those that are there, or `null`. */
export function paymentRefusal(
  { statements }: Pick<Registers, 'statements'>,
  { id, statementId, on, amount }: Payment,
  payments: readonly Payment[],
): Failure | null {
  const statement = statements.get(statementId)
  if (statement === undefined)
    return { code: 'unknownRecord', table: 'statements', id: statementId }
  const { number, issuedOn, cancelled } = statement
  if (cancelled !== null) return { code: 'statementCancelled', statement: number }
  if (on < issuedOn) return { code: 'beforeIssue', statement: number, day: on }
  const left = leftOf(
    statement,
    payments.filter((payment) => payment.id !== id),
  )
  if (left === 0) return { code: 'nothingLeft', statement: number }
  return amount > left ? { code: 'paymentTooLarge', statement: number, amount, left } : null
}

/** Keeps what was paid of a statement, or corrects it. More than what is left is refused. */
export const recordPayment = (
  { keeper }: Pick<Ports, 'keeper'>,
  payment: DeskInput<'recordPayment'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => {
    const registers = keeper.registers()
    const refused = paymentRefusal(registers, payment, [...registers.payments.values()])
    const subject = registers.statements.get(payment.statementId)?.number ?? ''
    return Promise.resolve(
      refused !== null
        ? failure(refused)
        : keepRecord(
            { verb: 'recordPayment', subject, when: payment.on },
            {
              table: 'payments',
              id: payment.id,
              before: registers.payments.get(payment.id) ?? null,
              after: payment,
            },
          ),
    )
  })

/** Takes a payment back that was typed by mistake. */
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
