import { useMemo } from 'react'
import { byAgentName, type Agent } from '#shared/domain/agents/agent'
import { splitTrips, type SplitTrip, type TripPiece } from '#shared/domain/travel/split-trips'
import { travelLines, travelSum } from '#shared/domain/travel/travel-lines'
import type { Cents } from '#shared/kernel/cents'
import { useRegistry } from '../../../client/use-registry'

/** The travel of an agent over a calendar year. */
export interface AgentTravel {
  readonly agent: Agent
  readonly trips: readonly SplitTrip[]
  readonly tenths: number
  /** `null` where a vehicle or a rate is missing. */
  readonly amount: Cents | null
}

/** A trip with the agent who made it. */
export interface TripLine {
  readonly agent: Agent
  readonly split: SplitTrip
}

type Rated = TripPiece & { readonly rate: number }

/** The sum of pieces, each line rounded once; `null` where one has no rate. */
export function piecesAmount(agentId: string, trips: readonly SplitTrip[]): Cents | null {
  const pieces = trips.flatMap((trip) => trip.pieces)
  const rated = pieces.filter((piece): piece is Rated => piece.rate !== null)
  if (rated.length < pieces.length || trips.some((trip) => trip.pieces.length === 0)) return null
  return travelSum(travelLines(rated.map((piece) => ({ ...piece, agentId }))))
}

/** The trips of a calendar year, agent by agent, cut at the brackets. */
export function useTravelYear(year: number): readonly AgentTravel[] {
  const { agents, trips, parameters } = useRegistry()
  return useMemo(() => {
    const ofYear = trips.filter(({ day }) => day.startsWith(`${String(year)}-`))
    return agents
      .map((agent): AgentTravel => {
        const own = splitTrips(
          agent,
          ofYear.filter(({ agentId }) => agentId === agent.id),
          parameters,
        )
        return {
          agent,
          trips: own,
          tenths: own.at(-1)?.yearTenths ?? 0,
          amount: piecesAmount(agent.id, own),
        }
      })
      .filter(({ agent, trips: own }) => !agent.archived || own.length > 0)
      .sort((a, b) => byAgentName(a.agent, b.agent))
  }, [agents, trips, parameters, year])
}
