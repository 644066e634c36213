import { z } from 'zod'
import { centsField, periodField, positiveCentsField, textField } from '#shared/kernel/fields'
import { keySchema } from '../keys/allocation-key'
import { LIMIT_KINDS } from '../agreements/limit'
import { divisionShape, fractionField, wholeText } from '../keys/division-billing'
import { KEY_BILLINGS, keyBillingSchema, type KeyBilling } from '../keys/key-billing'

const limitedBillingSchema = z.strictObject({
  kind: z.literal('limited'),
  limit: z.enum(LIMIT_KINDS),
  yearly: positiveCentsField.nullable(),
  months: fractionField,
  earlier: fractionField.optional(),
  reason: z.string(),
  before: centsField.nullable(),
  of: keyBillingSchema.nullable(),
  /** Where the limit bounds several parts of the period together. */
  stretch: z
    .strictObject({ days: periodField, before: centsField, amount: positiveCentsField })
    .optional(),
})

/** What is left of the costs of several parts under common limits, and the part of it that falls on these days. */
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
    ...divisionShape,
  }),
})

/** How one set of terms gave its amount. */
const termsBillingSchema = z.discriminatedUnion('kind', [
  ...KEY_BILLINGS,
  limitedBillingSchema,
  restBillingSchema,
])

/** How one set of terms gave its amount. */
export type TermsBilling = z.output<typeof termsBillingSchema>

const billedPartSchema = z.strictObject({
  days: periodField,
  /** Reference of the amendment that set the terms; `null` for those of the agreement itself. */
  amendment: z.string().nullable(),
  key: keySchema,
  keyDecision: textField.optional(),
  /** The cost that was shared, `null` where hours were priced. */
  cost: centsField.nullable(),
  share: positiveCentsField,
  billing: termsBillingSchema,
})

/** What some days of a period came to, where an amendment cuts it. */
export type BilledPart = z.output<typeof billedPartSchema>

/** A body that no terms of the period name: it has no share, and only its account is settled. */
const absentBillingSchema = z.strictObject({ kind: z.literal('absent') })

/** How the amount was computed: by one set of terms, or by several, each on its own days. */
export const billingSchema = z.discriminatedUnion('kind', [
  ...KEY_BILLINGS,
  limitedBillingSchema,
  restBillingSchema,
  z.strictObject({ kind: z.literal('parts'), parts: z.array(billedPartSchema).min(1) }),
  absentBillingSchema,
])

/** How the amount of a body was computed. */
export type Billing = z.output<typeof billingSchema>

/** How the amount of a body was computed on the days of one set of terms, or of none that names it. */
export type WholeBilling = Exclude<Billing, { kind: 'parts' }>

/** What the key gave, before any limit; `null` where nothing was counted, or where no terms name the body. */
export const keyBillingOf = (billing: WholeBilling): KeyBilling | null =>
  billing.kind === 'absent'
    ? null
    : billing.kind === 'limited' || billing.kind === 'rest'
      ? billing.of
      : billing
