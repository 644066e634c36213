import { z } from 'zod'
import { dayField, idField, textField } from '#shared/kernel/fields'

/** The longest trip that can be noted, in tenths of a kilometre. */
export const LONGEST_TRIP = 30_000

/** The most trips that can be added together. */
export const MOST_TRIPS = 5_000

/** A trip of an agent to a body, with the agent's own vehicle: there and back, as one distance. */
export const tripSchema = z.strictObject({
  id: idField,
  agentId: idField,
  day: dayField,
  /** The body visited. */
  collectivityId: idField,
  /** Tenths of a kilometre: 425 is 42.5 km. */
  tenths: z.int().min(1).max(LONGEST_TRIP),
  purpose: textField,
})

/** A trip of an agent to a body. */
export type Trip = z.output<typeof tripSchema>
