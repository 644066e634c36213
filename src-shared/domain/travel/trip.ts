import { z } from 'zod'
import { dayField, idField, textField } from '#shared/kernel/fields'

/** A trip of an agent to a body, with the agent's own vehicle: there and back, as one distance. */
export const tripSchema = z.strictObject({
  id: idField,
  agentId: idField,
  day: dayField,
  /** The body visited. */
  collectivityId: idField,
  /** Tenths of a kilometre: 425 is 42.5 km. */
  tenths: z.int().min(1).max(30_000),
  purpose: textField,
})

/** A trip of an agent to a body. */
export type Trip = z.output<typeof tripSchema>
