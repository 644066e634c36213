import { z } from 'zod'
import { centsField, periodField, positiveCentsField, textField } from '#shared/kernel/fields'
import { keySchema } from '../agreements/allocation-key'
import { measureSchema } from '../agreements/measure'

/** A division by largest remainder, as `divideCost` leaves it. */
const division = {
  floor: centsField,
  remainder: z.string(),
  spare: z.union([z.literal(0), z.literal(1)]),
  rank: z.int(),
  spares: z.int(),
  parts: z.int(),
} as const

const shareBillingSchema = z.strictObject({
  kind: z.literal('share'),
  weight: z.int(),
  weights: z.int(),
  ...division,
})

const wholeText = z.string().regex(/^\d+$/)

/** What a criterion counts for the body, as it was called and valued on the day of issue. */
const measuredPartSchema = z.strictObject({
  measure: measureSchema,
  name: z.string(),
  unit: z.string(),
  year: z.int().nullable(),
  weight: z.int(),
  value: wholeText,
  sum: wholeText,
  per: wholeText,
  counts: z.array(z.strictObject({ name: z.string(), hundredths: z.int(), thousandths: z.int() })),
})

const criteriaBillingSchema = z.strictObject({
  kind: z.literal('criteria'),
  criteria: z.array(measuredPartSchema),
  weight: wholeText,
  weights: wholeText,
  ...division,
})

const tariffBillingSchema = z.strictObject({
  kind: z.literal('tariff'),
  hourlyRate: positiveCentsField,
  basis: z.enum(['contracted', 'actual']),
  minutes: z.strictObject({ numerator: z.string(), denominator: z.string() }),
})

/** How one set of terms came to its amount. */
const termsBillingSchema = z.discriminatedUnion('kind', [
  shareBillingSchema,
  criteriaBillingSchema,
  tariffBillingSchema,
])

/** How one set of terms came to its amount. */
export type TermsBilling = z.output<typeof termsBillingSchema>

const billedPartSchema = z.strictObject({
  days: periodField,
  /** Reference of the amendment that set the terms; `null` for those of the agreement itself. */
  amendment: z.string().nullable(),
  key: keySchema,
  keyDecision: textField.optional(),
  /** What was shared out, `null` where hours were priced. */
  cost: centsField.nullable(),
  share: positiveCentsField,
  billing: termsBillingSchema,
})

/** What some days of a period came to, where an amendment cuts it. */
export type BilledPart = z.output<typeof billedPartSchema>

/** How the amount came about: by one set of terms, or by several, each on its own days. */
export const billingSchema = z.discriminatedUnion('kind', [
  shareBillingSchema,
  criteriaBillingSchema,
  tariffBillingSchema,
  z.strictObject({ kind: z.literal('parts'), parts: z.array(billedPartSchema).min(1) }),
])
