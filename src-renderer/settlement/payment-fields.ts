import { paymentSchema } from '#shared/domain/payments/payment'
import * as kind from '../forms/fields/build'
import { defineFields } from '../forms/fields/define-fields'

/** What is asked of a payment. */
export const paymentFields = defineFields(paymentSchema, {
  amount: kind.amount('words.amount', {
    wrong: { amountBelowZero: 'payments.notPositive', amountNotPositive: 'payments.notPositive' },
  }),
  on: kind.day('words.date'),
  reference: kind.text('words.reference', { placeholder: 'payments.field.referenceExample' }),
})
