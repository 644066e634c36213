import { agreementSchema } from '#shared/domain/agreements/agreement'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** What is asked of the instalments that were called, all years together. */
export const instalmentsFields = defineFields(agreementSchema, {
  instalments: kind.list('words.instalments', {
    collectivityId: kind.reference('words.body'),
    amount: kind.amount('words.amount'),
    reference: kind.text('agreements.field.instalmentReference', {
      placeholder: 'agreements.field.instalmentReference',
    }),
    calledOn: kind.day('words.calledOn'),
  }),
})
