import { z } from 'zod'
import { idField, monthField } from '#shared/kernel/fields'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import { parameterSchema } from '#shared/domain/costs/parameter'
import { serviceChargeSchema } from '#shared/domain/costs/service-charge'
import { supportTableSchema } from '#shared/domain/costs/support-table'
import { MOST_TRIPS, tripSchema } from '#shared/domain/travel/trip'
import { keeps } from './method'

const tripsField = z
  .array(tripSchema)
  .min(1)
  .max(MOST_TRIPS)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
    error: 'code:duplicateEntry',
  })

/** What the window may ask about costs: of agents, of services, and the figures they are computed from. */
export const costMethods = {
  saveCost: keeps(agentCostSchema),
  removeCost: keeps(z.strictObject({ agentId: idField, month: monthField })),
  saveServiceCharge: keeps(serviceChargeSchema),
  removeServiceCharge: keeps(z.strictObject({ id: idField })),
  saveSupportTable: keeps(supportTableSchema),
  saveTrip: keeps(tripSchema),
  /** Several trips at once, each new. */
  saveTrips: keeps(z.strictObject({ trips: tripsField })),
  removeTrip: keeps(z.strictObject({ id: idField })),
  saveParameter: keeps(parameterSchema),
  removeParameter: keeps(z.strictObject({ id: idField })),
  /** Adds the published figures that come with the program and that the territory lacks; corrected ones stay. */
  takePublishedParameters: keeps(z.strictObject({})),
} as const
