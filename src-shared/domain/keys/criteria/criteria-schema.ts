import { z } from 'zod'
import { measureSchema } from './measure'

/** The most criteria that one key mixes. */
const MOST_CRITERIA = 12

const criterionField = z.strictObject({
  measure: measureSchema,
  /** Against the other criteria: 70 and 30, or 1 and 1. */
  weight: z.int().min(1).max(1_000_000),
})

/** A criterion of a key with its weight. */
export type KeyCriterion = z.output<typeof criterionField>

/** Fields are read in one order; a number out of range is named by its own check, after this one. */
const measuredOnce = (criteria: readonly KeyCriterion[]): boolean =>
  new Set(criteria.map(({ measure }) => JSON.stringify(measure))).size === criteria.length

/** The real cost by the sum of weight x share over several criteria (worked example C3). */
export const criteriaSchema = z.strictObject({
  kind: z.literal('criteria'),
  criteria: z
    .array(criterionField)
    .min(1)
    .max(MOST_CRITERIA)
    .refine(measuredOnce, { error: 'code:duplicateEntry' }),
})
