import { z } from 'zod'
import {
  centsField,
  monthField,
  periodField,
  positiveCentsField,
  textField,
} from '#shared/kernel/fields'
import { keySchema } from '../keys/allocation-key'
import { LIMIT_KINDS } from '../agreements/limit'
import { measureSchema } from '../keys/criteria/measure'
import { PRICED_UNITS } from '../keys/prices/priced-line'

/** A division by largest remainder, as `divideCost` leaves it. */
const division = {
  floor: centsField,
  remainder: z.string(),
  spare: z.union([z.literal(0), z.literal(1)]),
  rank: z.int(),
  spares: z.int(),
  parts: z.int(),
} as const

const wholeText = z.string().regex(/^\d+$/)

/** The rest that bounded amounts leave to the others. */
const others = z.strictObject({ count: z.int(), taken: centsField, weights: wholeText }).optional()

const fraction = z.strictObject({ numerator: z.string(), denominator: z.string() })

const gap = z
  .strictObject({
    cost: centsField,
    base: positiveCentsField,
    billed: positiveCentsField,
    part: centsField,
    total: centsField,
    ...division,
  })
  .optional()

const shareBillingSchema = z.strictObject({
  kind: z.literal('share'),
  weight: z.int(),
  weights: z.int(),
  others,
  ...division,
})

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
  others,
  ...division,
})

const tariffBillingSchema = z.strictObject({
  kind: z.literal('tariff'),
  hourlyRate: positiveCentsField,
  basis: z.enum(['contracted', 'actual']),
  minutes: fraction,
  gap,
})

const pricesBillingSchema = z.strictObject({
  kind: z.literal('prices'),
  lines: z.array(
    z.strictObject({
      label: z.string(),
      unit: z.enum(PRICED_UNITS),
      agent: z.string(),
      month: monthField.nullable(),
      quantity: fraction,
      /** Cents a unit; for `percent`, ten-thousandths. */
      price: z.int(),
      amount: positiveCentsField,
    }),
  ),
  gap,
})

/** What a key gave, before any limit. */
const keyBillingSchema = z.discriminatedUnion('kind', [
  shareBillingSchema,
  criteriaBillingSchema,
  tariffBillingSchema,
  pricesBillingSchema,
])

const limitedBillingSchema = z.strictObject({
  kind: z.literal('limited'),
  limit: z.enum(LIMIT_KINDS),
  yearly: positiveCentsField.nullable(),
  months: fraction,
  earlier: fraction.optional(),
  reason: z.string(),
  before: centsField.nullable(),
  of: keyBillingSchema.nullable(),
  /** Where the limit bounds several parts of the period together. */
  stretch: z
    .strictObject({ days: periodField, before: centsField, amount: positiveCentsField })
    .optional(),
})

/** What is left of the costs of several parts that limits hold together, and the part of it that falls on these days. */
const restBillingSchema = z.strictObject({
  kind: z.literal('rest'),
  before: centsField,
  of: keyBillingSchema,
  pot: z.strictObject({
    days: periodField,
    cost: centsField,
    count: z.int(),
    taken: centsField,
    weight: wholeText,
    weights: wholeText,
    amount: centsField,
    ...division,
  }),
})

/** What a key gave, before any limit. */
export type KeyBilling = z.output<typeof keyBillingSchema>

/** How one set of terms came to its amount. */
const termsBillingSchema = z.discriminatedUnion('kind', [
  shareBillingSchema,
  criteriaBillingSchema,
  tariffBillingSchema,
  pricesBillingSchema,
  limitedBillingSchema,
  restBillingSchema,
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

/** A body that no terms of the period name: it has no share, and only its account is settled. */
const absentBillingSchema = z.strictObject({ kind: z.literal('absent') })

/** How the amount came about: by one set of terms, or by several, each on its own days. */
export const billingSchema = z.discriminatedUnion('kind', [
  shareBillingSchema,
  criteriaBillingSchema,
  tariffBillingSchema,
  pricesBillingSchema,
  limitedBillingSchema,
  restBillingSchema,
  z.strictObject({ kind: z.literal('parts'), parts: z.array(billedPartSchema).min(1) }),
  absentBillingSchema,
])

/** How the amount of a body came about. */
export type Billing = z.output<typeof billingSchema>

/** How the amount of a body came about on days that one set of terms governs, or that none does for it. */
export type WholeBilling = Exclude<Billing, { kind: 'parts' }>
