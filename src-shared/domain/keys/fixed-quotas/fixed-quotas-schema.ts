import { z } from 'zod'
import { idField } from '#shared/kernel/fields'

/** One whole, in millionths: the unit of fixed quotas. */
export const WHOLE = 1_000_000

const quotaField = z.strictObject({
  collectivityId: idField,
  millionths: z.int().min(0).max(WHOLE),
})

/** The real cost by quotas written in the agreement; the lender pays the rest. */
export const fixedQuotasSchema = z.strictObject({
  kind: z.literal('fixedQuotas'),
  quotas: z.array(quotaField).max(5000),
})
