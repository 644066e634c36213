import { z } from 'zod'
import { dayField, idField, instantField, textField } from '#shared/kernel/fields'

/** A decision on the lock by date. The last one holds; those before stay, with their reasons. */
export const lockSchema = z.strictObject({
  id: idField,
  /** Hours up to this day can't change; `null` opens everything. */
  through: dayField.nullable(),
  at: instantField,
  author: z.string().max(160),
  /** Needed where the lock goes back. */
  reason: textField,
})

/** A decision on the lock by date. */
export type Lock = z.output<typeof lockSchema>
