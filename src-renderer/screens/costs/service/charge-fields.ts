import { serviceChargeSchema, type ChargeKind } from '#shared/domain/costs/service-charge'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** What is asked of a charge of a service. */
export const chargeFields = defineFields(serviceChargeSchema, {
  kind: kind.choice<ChargeKind>('words.kind', 'supplies', (value) => `serviceCost.kind.${value}`),
  label: kind.text('words.label'),
  justification: kind.text('serviceCost.field.justification', {
    help: 'serviceCost.help.justification',
  }),
  period: kind.period('words.period', kind.day('words.from'), kind.day('words.to')),
  forecast: kind.group(
    {
      baseYear: kind.whole('serviceCost.field.baseYear', { marked: false }),
      base: kind.amount('serviceCost.field.base', { marked: false }),
      adjustments: kind.list('serviceCost.column.adjustments', {
        reason: kind.text('words.reason', { marked: false }),
        amount: kind.amount('words.amount', { marked: false }),
      }),
    },
    {
      // The year alone foresees nothing.
      given: ({ base, adjustments }) =>
        String(base).trim() !== '' || (Array.isArray(adjustments) && adjustments.length > 0),
    },
  ),
  actual: kind.amount('serviceCost.field.actual', { help: 'serviceCost.help.actual' }),
})
