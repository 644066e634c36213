import type { Trip } from '#shared/domain/travel/trip'
import type { TripRow } from '#shared/domain/travel/read-trip-rows'

/** The trips of some rows: those that are complete, and not kept already. */
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
