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
  /** Whether it was received for a claim, or refunded as for a reduction; as its statement, where absent. */
  of: z.enum(['claim', 'reduction']).optional(),
  /** Number of the statement that it was first recorded on, which a correction replaced by this one. */
  carriedFrom: z.string().optional(),
})

/** What a body paid of a statement. */
export type Payment = z.output<typeof paymentSchema>
