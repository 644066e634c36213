import { z } from 'zod'
import { textField } from '#shared/kernel/fields'

/** A hypothesis between two values, with where it comes from. Where both are the same, it is one value. */
export const rangeBetween = (least: number, most: number) =>
  z
    .strictObject({
      low: z.int().min(least).max(most),
      high: z.int().min(least).max(most),
      source: textField,
    })
    .refine(({ low, high }) => low <= high, { error: 'code:rangeReversed', path: ['high'] })

/** A hypothesis between two values. */
export type Range = z.output<ReturnType<typeof rangeBetween>>
