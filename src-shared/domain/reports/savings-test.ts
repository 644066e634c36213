import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { rangeBetween } from './range'

/** How many years the test looks at. */
export const TESTED_YEARS = 3

const aloneShape = {
  /** Minutes a year; `asServed` takes those that pooling gave. `null` until it is known. */
  hours: z.union([z.literal('asServed'), rangeBetween(0, 100_000_000)]).nullable(),
  /** What an hour costs, in cents. */
  rate: rangeBetween(0, 10_000_000).nullable(),
  /** What else it costs a year, whatever the hours: software, premises, recruitment. */
  fixed: rangeBetween(0, 1_000_000_000_000).nullable(),
}

const aloneSchema = z.strictObject(aloneShape)

/** What a body would have spent without pooling. */
export type Alone = z.output<typeof aloneSchema>

/**
 * The savings test of an agreement after three years: what its service cost, against what its bodies would have spent each
 * alone. All hypotheses are typed, as ranges; what is not known is missing, and nothing is put in its place.
 */
export const savingsTestSchema = z.strictObject({
  id: idField,
  agreementId: idField,
  firstYear: z.int().min(1900).max(2200),
  /** How prices rise from one year to the next, in ten-thousandths. */
  growth: rangeBetween(-5000, 20_000).nullable(),
  /** What holds for each body that says nothing else. */
  every: aloneSchema,
  bodies: z
    .array(z.strictObject({ collectivityId: idField, ...aloneShape }))
    .max(5000)
    .refine((list) => new Set(list.map((one) => one.collectivityId)).size === list.length, {
      error: 'code:partyTwice',
    }),
})

/** The savings test of an agreement. */
export type SavingsTest = z.output<typeof savingsTestSchema>
