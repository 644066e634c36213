import { z } from 'zod'
import { divisionShape, othersField } from './division-billing'

/** A part of a total by one weight, minutes or millionths of a fixed quota, as a statement keeps it. */
export const shareBillingSchema = z.strictObject({
  kind: z.literal('share'),
  /** Weight of the body and sum of the weights. */
  weight: z.int(),
  weights: z.int(),
  others: othersField,
  ...divisionShape,
})
