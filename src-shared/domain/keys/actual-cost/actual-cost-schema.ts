import { z } from 'zod'

/** The real cost, in proportion to the hours done. */
export const actualCostSchema = z.strictObject({ kind: z.literal('actualCost') })
