import { z } from 'zod'
import { idField } from '#shared/kernel/fields'

/** One whole, in millionths: the unit of fixed quotas. */
export const WHOLE = 1_000_000

const quotaField = z.strictObject({
  collectivityId: idField,
  millionths: z.int().min(0).max(WHOLE),
})

/**
 * How the cost is shared:
 * - `actualCost`: the real cost, in proportion to the hours done;
 * - `tariff`: hours (contracted or done) times the hourly tariff of the agreement;
 * - `fixedQuotas`: the real cost by quotas written in the agreement; what they leave stays with the lender.
 */
export const keySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actualCost') }),
  z.strictObject({ kind: z.literal('tariff'), basis: z.enum(['contracted', 'actual']) }),
  z.strictObject({ kind: z.literal('fixedQuotas'), quotas: z.array(quotaField).max(5000) }),
])

/** The key of an agreement. */
export type AllocationKey = z.output<typeof keySchema>
