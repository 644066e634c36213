import { z } from 'zod'
import { dayField, nameField } from '#shared/kernel/fields'

/**
 * A change of pay that a budget foresees, by ten-thousandths from a day on: the point by +1 % is 100. It moves only the
 * months whose cost is foreseen from a month before that day.
 */
export const foreseenPaySchema = z.strictObject({
  reason: nameField,
  from: dayField,
  tenThousandths: z.int().min(-10_000).max(100_000),
})

/** A change of pay that a budget foresees. */
export type ForeseenPay = z.output<typeof foreseenPaySchema>
