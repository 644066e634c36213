import { periodHolds } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { Parameter } from '../costs/parameter'
import { splitTrips, type SplitTrip } from './split-trips'
import type { Trip } from './trip'

/** A trip that some terms count, cut at the brackets of its year. */
export interface PlacedTrip extends SplitTrip {
  readonly terms: Agreement
}

/** Trips that terms count on their day, and those that none do. */
export interface TripPlaces {
  readonly counted: readonly PlacedTrip[]
  readonly outside: readonly Trip[]
}

const names = (
  { agents, beneficiaries, period }: Agreement,
  { agentId, collectivityId, day }: Trip,
): boolean =>
  periodHolds(period, day) &&
  agents.some((agent) => agent.agentId === agentId) &&
  beneficiaries.some((body) => body.collectivityId === collectivityId)

/**
 * Assigns the trips of the agents that an agreement ever lends to the terms of their day, if these lend the agent and serve
 * the body visited (rule `counted-once`). Brackets run over all trips of an agent in the calendar year, those to other
 * bodies and under other agreements among them.
 *
 * @param versions the terms of the whole agreement in order, each cut to its days
 */
export function placeTrips(
  versions: readonly Agreement[],
  agents: readonly Agent[],
  trips: readonly Trip[],
  parameters: readonly Parameter[],
): TripPlaces {
  const counted: PlacedTrip[] = []
  const outside: Trip[] = []
  const lent = new Set(versions.flatMap((terms) => terms.agents.map(({ agentId }) => agentId)))
  for (const agentId of lent) {
    const own = trips.filter((trip) => trip.agentId === agentId)
    const agent = agents.find(({ id }) => id === agentId)
    if (agent === undefined || own.length === 0) continue
    for (const split of splitTrips(agent, own, parameters)) {
      const terms = versions.find((version) => names(version, split.trip))
      if (terms === undefined) outside.push(split.trip)
      else counted.push({ ...split, terms })
    }
  }
  return { counted, outside }
}
