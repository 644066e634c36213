import { z } from 'zod'
import { positiveCentsField } from '#shared/kernel/fields'
import type { FieldUnit } from '../../printed/printed-value'
import { fractionField } from '../division-billing'
import { gapShape } from '../gap-billing'

/** Units times a tariff, rounded once to the cent, as a statement keeps them. */
export const tariffBillingSchema = z.strictObject({
  kind: z.literal('tariff'),
  hourlyRate: positiveCentsField,
  basis: z.enum(['contracted', 'actual']),
  /** Minutes billed, exactly. */
  minutes: fractionField,
  ...gapShape,
})

/** What a statement prints of a tariff. */
export const TARIFF_FIELDS = {
  'billing.hourlyRate': 'cents',
  'billing.basis': 'none',
  'billing.minutes': 'hours',
} as const satisfies Readonly<Record<string, FieldUnit>>
