import { z } from 'zod'
import { dayField, idField, positiveCentsField, textField } from '#shared/kernel/fields'

/** What a body paid of a statement, or what was refunded to it where the statement is a reduction. */
export const paymentSchema = z.strictObject({
  id: idField,
  statementId: idField,
  on: dayField,
  /** More than nothing. */
  amount: positiveCentsField.refine((amount) => amount > 0, { error: 'code:amountNotPositive' }),
  /** Number of the transfer or of the mandat. */
  reference: textField,
})

/** What a body paid of a statement. */
export type Payment = z.output<typeof paymentSchema>
