import { z } from 'zod'
import { priceLineSchema } from './price-line'

/** Quantities times the prices of a list, each line rounded once (worked examples B1 to B8). */
export const pricesSchema = z.strictObject({
  kind: z.literal('prices'),
  lines: z
    .array(priceLineSchema)
    .min(1)
    .max(200)
    .refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length, {
      error: 'code:duplicateEntry',
    }),
})
