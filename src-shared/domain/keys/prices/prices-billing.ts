import { z } from 'zod'
import { monthField, positiveCentsField } from '#shared/kernel/fields'
import type { FieldUnit } from '../../printed/printed-value'
import { fractionField } from '../division-billing'
import { gapShape } from '../gap-billing'

/** A line as it is billed and printed: a quantity, a price, and their product rounded once to the cent. */
const pricedLineSchema = z.strictObject({
  label: z.string(),
  /** In what it is counted; `percent` counts euros, of which it takes a rate. */
  unit: z.enum(['hour', 'day', 'halfDay', 'unit', 'month', 'percent']),
  /** Initials of the agent and month whose pay sets the price; else empty and `null`. */
  agent: z.string(),
  month: monthField.nullable(),
  /** Units, exactly. */
  quantity: fractionField,
  /** Cents a unit; for `percent`, ten-thousandths. */
  price: z.int(),
  amount: positiveCentsField,
})

/** A line as it is billed and printed. */
export type PricedLine = z.output<typeof pricedLineSchema>

/** The lines of a price list, each rounded once to the cent, as a statement keeps them. */
export const pricesBillingSchema = z.strictObject({
  kind: z.literal('prices'),
  lines: z.array(pricedLineSchema),
  ...gapShape,
})

/** What a statement prints of the lines of a price list. */
export const PRICES_FIELDS = {
  'billing.lines': 'none',
  'billing.lines.label': 'text',
  'billing.lines.unit': 'none',
  'billing.lines.agent': 'text',
  'billing.lines.month': 'month',
  'billing.lines.quantity': 'exact',
  'billing.lines.price': 'cents',
  'billing.lines.amount': 'cents',
} as const satisfies Readonly<Record<string, FieldUnit>>
