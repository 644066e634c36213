import { z } from 'zod'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { idField } from '#shared/kernel/fields'
import { measureSchema } from './measure'
import { priceLineSchema } from './price-line'

/** One whole, in millionths: the unit of fixed quotas. */
export const WHOLE = 1_000_000

const quotaField = z.strictObject({
  collectivityId: idField,
  millionths: z.int().min(0).max(WHOLE),
})

/** The most criteria that one key mixes: more can't be explained to a council. */
const MOST_CRITERIA = 12

const criterionField = z.strictObject({
  measure: measureSchema,
  /** Against the other criteria: 70 and 30, or 1 and 1. */
  weight: z.int().min(1).max(1_000_000),
})

/** A criterion of a key with its weight. */
export type KeyCriterion = z.output<typeof criterionField>

const measuredOnce = (criteria: readonly KeyCriterion[]): boolean =>
  new Set(criteria.map(({ measure }) => canonicalJson(measure))).size === criteria.length

/**
 * How the cost is shared:
 * - `actualCost`: the real cost, in proportion to the hours done;
 * - `tariff`: hours (contracted or done) times the hourly tariff of the agreement;
 * - `fixedQuotas`: the real cost by quotas written in the agreement; what they leave stays with the lender;
 * - `criteria`: the real cost by the sum of weight x share over several criteria (worked example C3);
 * - `prices`: quantities times the prices of a list, each line rounded once (worked examples B1 to B8).
 */
export const keySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actualCost') }),
  z.strictObject({ kind: z.literal('tariff'), basis: z.enum(['contracted', 'actual']) }),
  z.strictObject({ kind: z.literal('fixedQuotas'), quotas: z.array(quotaField).max(5000) }),
  z.strictObject({
    kind: z.literal('criteria'),
    criteria: z
      .array(criterionField)
      .min(1)
      .max(MOST_CRITERIA)
      .refine(measuredOnce, { error: 'code:duplicateEntry' }),
  }),
  z.strictObject({
    kind: z.literal('prices'),
    lines: z
      .array(priceLineSchema)
      .min(1)
      .max(200)
      .refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length, {
        error: 'code:duplicateEntry',
      }),
  }),
])

/** The key of an agreement. */
export type AllocationKey = z.output<typeof keySchema>

/** Whether fixed quotas stay within the whole: more than the cost can't be shared. */
export const quotasFit = (key: AllocationKey): boolean =>
  key.kind !== 'fixedQuotas' ||
  key.quotas.reduce((sum, { millionths }) => sum + millionths, 0) <= WHOLE
