import { z } from 'zod'
import { dayField, idField, instantField, textField } from '#shared/kernel/fields'

/** A decision on the lock by date. The one of the highest number is in force; those before stay, with their reasons. */
export const lockSchema = z.strictObject({
  id: idField,
  /** Its rank among the decisions, from 1: the highest is in force, whatever the clocks said. */
  number: z.int().min(1),
  /** Hours up to this day can't change; `null` opens everything. */
  through: dayField.nullable(),
  at: instantField,
  author: z.string().max(160),
  /** Needed where the lock goes back. */
  reason: textField,
})

/** A decision on the lock by date. */
export type Lock = z.output<typeof lockSchema>
