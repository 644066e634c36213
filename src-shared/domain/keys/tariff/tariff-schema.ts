import { z } from 'zod'

/** Hours (contracted or done) times the hourly tariff of the agreement. */
export const tariffSchema = z.strictObject({
  kind: z.literal('tariff'),
  basis: z.enum(['contracted', 'actual']),
})
