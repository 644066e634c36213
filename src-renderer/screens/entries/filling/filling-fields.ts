import type { z } from 'zod'
import { imputationSchema, noDebtor, type Imputation } from '#shared/domain/accounting/imputation'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'
import { channelField } from '../../../settlement/channel-field'

/** How the accounts of an agreement are filled in, with those of one of its debtors. */
const fillingSchema = imputationSchema
  .omit({ debtors: true })
  .extend({ debtor: imputationSchema.shape.debtors.element })

type Filling = z.output<typeof fillingSchema>

/** What is asked of how the accounts are filled in. */
export const fillingFields = defineFields(fillingSchema, {
  channel: channelField,
  function: kind.text('accounting.filling.lenderFunction'),
  service: kind.text('accounting.filling.lenderService'),
  debtor: kind.group({
    collectivityId: kind.held(''),
    receipt: kind.text('accounting.filling.receipt'),
    expense: kind.text('accounting.filling.expense'),
    function: kind.text('accounting.filling.debtorFunction'),
    service: kind.text('accounting.column.service'),
    engagement: kind.text('accounting.filling.engagement', { help: 'accounting.filling.chorus' }),
  }),
})

/** What is filled in for an agreement and one of its debtors. */
export const fillingOf = ({ debtors, ...kept }: Imputation, debtorId: string): Filling => ({
  ...kept,
  debtor: debtors.find(({ collectivityId }) => collectivityId === debtorId) ?? noDebtor(debtorId),
})

/** The whole, the other debtors as they were. */
export const imputationOf = ({ debtor, ...own }: Filling, { debtors }: Imputation): Imputation => ({
  ...own,
  debtors: [
    debtor,
    ...debtors.filter(({ collectivityId }) => collectivityId !== debtor.collectivityId),
  ],
})
