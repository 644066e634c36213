import { z } from 'zod'
import { idField, monthField } from '#shared/kernel/fields'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import { parameterSchema } from '#shared/domain/costs/parameter'
import { serviceChargeSchema } from '#shared/domain/costs/service-charge'
import { MOST_TRIPS, tripSchema } from '#shared/domain/travel/trip'
import { gives } from './method'
import type { Saved } from './saved'

const tripsField = z
  .array(tripSchema)
  .min(1)
  .max(MOST_TRIPS)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
    error: 'code:duplicateEntry',
  })

/** What the window may ask about costs: of agents, of services, and the figures they are worked out from. */
export const costMethods = {
  saveCost: gives<Saved>()(agentCostSchema),
  removeCost: gives<Saved>()(z.strictObject({ agentId: idField, month: monthField })),
  saveServiceCharge: gives<Saved>()(serviceChargeSchema),
  removeServiceCharge: gives<Saved>()(z.strictObject({ id: idField })),
  saveTrip: gives<Saved>()(tripSchema),
  /** Several trips at once, each new. */
  saveTrips: gives<Saved>()(z.strictObject({ trips: tripsField })),
  removeTrip: gives<Saved>()(z.strictObject({ id: idField })),
  saveParameter: gives<Saved>()(parameterSchema),
  removeParameter: gives<Saved>()(z.strictObject({ id: idField })),
  /** Adds the published figures that come with the program and that the territory lacks; corrected ones stay. */
  takePublishedParameters: gives<Saved>()(z.strictObject({})),
} as const
