import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { RECORD_LABELS } from '#shared/contract/record-labels'
import type { Payment } from '#shared/domain/payments/payment'
import { paymentRefusal } from '#shared/domain/payments/payment-refusal'
import { leftOf, overOf, overSide, sideOf } from '#shared/domain/payments/statement-stage'
import { keepRecord } from './keep-record'
import { labelNames } from './label-names'
import type { Kept, SigningPorts } from './ports'
import { unknownRecord } from './missing-records'

/** Whether a payment that is kept already is corrected without a larger amount and without another direction. */
const isSmaller = (payment: Payment, before: Payment | undefined): boolean =>
  before !== undefined &&
  before.statementId === payment.statementId &&
  before.of === payment.of &&
  payment.amount <= before.amount

/**
 * Keeps a payment of a statement, or corrects it. What is received beyond the claim is kept as an excess; a refund of more
 * than is due is refused. One that was made before a correction may be older than the statement that it is of now.
 */
export const recordPayment = (
  { keeper, surroundings }: SigningPorts,
  payment: DeskInput<'recordPayment'>,
): Kept =>
  keeper.accept(() => {
    const registers = keeper.registers()
    const { statements, payments } = registers
    const { id, statementId, amount } = payment
    const statement = statements.get(statementId)
    if (statement === undefined) return unknownRecord('statements', statementId)
    const before = payments.get(id)
    const others = [...payments.values()].filter((one) => one.id !== id)
    const isBack = sideOf(payment, statement) !== overSide(statement, others)
    const smaller = isSmaller(payment, before)
    const left = isBack ? overOf(statement, others) : leftOf(statement, others)
    const refused = paymentRefusal(
      { ...statement, ...(isBack || smaller ? { cancelled: null } : {}) },
      payment,
      {
        left: smaller ? amount : left,
        isReceipt: !isBack && statement.balance.kind === 'claim',
      },
      surroundings.today(),
      statements.values(),
    )
    return refused !== null
      ? failure(refused)
      : keepRecord(RECORD_LABELS.payments(payment, labelNames(registers)), {
          table: 'payments',
          id,
          before: before ?? null,
          after: payment,
        })
  })
