import { z } from 'zod'
import { idField, monthField } from '#shared/kernel/fields'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import { parameterSchema } from '#shared/domain/costs/parameter'
import type { PublishedFigure } from '#shared/domain/costs/published-figure'
import { serviceChargeSchema } from '#shared/domain/costs/service-charge'
import { supportTableSchema } from '#shared/domain/costs/support-table'
import { MOST_TRIPS, tripSchema } from '#shared/domain/travel/trip'
import type { OpenedFigures } from './figure-views'
import { answer, does, keeps, reads } from './method'

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
  /** The published figures that come with the program. */
  readPublishedParameters: reads(z.strictObject({}), answer<readonly PublishedFigure[]>(), []),
  /** Opens a signed file of figures: what it would change, before anything is kept; `null` where none was chosen. */
  openFigures: does(z.strictObject({}), answer<OpenedFigures | null>()),
  /** Keeps figures of the file that was opened last, named by name and day. `confirmed`: its key was read out on the telephone. */
  takeFigures: keeps(
    z.strictObject({ ids: z.array(idField).min(1).max(1000), confirmed: z.boolean() }),
  ),
  /** Adds the published figures that the territory lacks; those that it keeps stay, but for the ones named by their id. */
  takePublishedParameters: keeps(z.strictObject({ instead: z.array(idField).max(10_000) })),
} as const
