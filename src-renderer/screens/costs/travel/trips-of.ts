import type { Trip } from '#shared/domain/travel/trip'
import type { TripRow } from '#shared/domain/travel/read-trip-rows'

/** The trips that rows bring: those that are whole, and not kept already. */
export const tripsOf = (rows: readonly TripRow[], newId: () => string): readonly Trip[] =>
  rows.flatMap(({ state, day, agentId, collectivityId, tenths, purpose }) =>
    state === 'wrong' ||
    state === 'kept' ||
    day === null ||
    agentId === null ||
    collectivityId === null ||
    tenths === null
      ? []
      : [{ id: newId(), day, agentId, collectivityId, tenths, purpose }],
  )
