import { failure, success } from '#shared/kernel/result'
import { sameJson } from '#shared/kernel/same-json'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Trip } from '#shared/domain/travel/trip'
import { changedStatementFailure } from './changed-statement-failure'
import type { Counting } from './keep-counted'
import { missingAgents, missingCollectivities } from './missing-records'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept, Registers } from './ports'
import { removal } from './removals'
import { saving } from './saves'

/** A trip before and after; `null` where there is none. */
interface TripChange {
  readonly before: Trip | null
  readonly after: Trip | null
}

/** Whether an agreement lends an agent of the trips: one also moves the brackets of those that follow it in the year. */
export function lendsOneOf(changes: readonly TripChange[]): (agreement: Agreement) => boolean {
  const agents = new Set(changes.flatMap(({ before, after }) => [before?.agentId, after?.agentId]))
  return (agreement) => everLent(agreement).some((lent) => agents.has(lent))
}

const counting: Counting<Trip> = { concerned: (before, after) => lendsOneOf([{ before, after }]) }

/** The unknown agents and bodies of trips, each named once. */
function unknownNames(registers: Registers, trips: readonly Trip[]): readonly Failure[] {
  return [
    ...missingAgents(
      registers,
      trips.map(({ agentId }) => agentId),
    ),
    ...missingCollectivities(
      registers,
      trips.map(({ collectivityId }) => collectivityId),
    ),
  ]
}

/** Creates or replaces a trip of an agent to a body. */
export const saveTrip = saving(
  'trips',
  (trip, registers) => unknownNames(registers, [trip]),
  counting,
)

/** Keeps trips copied from elsewhere in one change, which one undo reverts; all of them or none. */
export const saveTrips = ({ keeper }: KeeperPort, { trips }: DeskInput<'saveTrips'>): Kept =>
  keeper.accept(async () => {
    const registers = keeper.registers()
    const unknown = unknownNames(registers, trips)
    if (unknown.length > 0) return failure(...unknown)
    const changes = trips
      .map((after) => ({
        table: 'trips' as const,
        id: after.id,
        before: registers.trips.get(after.id) ?? null,
        after,
      }))
      .filter(({ before, after }) => !sameJson(before, after))
    const names = [...new Set(changes.map(({ after }) => nameOfAgent(registers, after.agentId)))]
    const concerned = lendsOneOf(changes)
    const moved = await changedStatementFailure(keeper, changes, names.join(', '), concerned)
    if (moved !== null) return failure(moved)
    return success({
      label: { verb: 'saveTrips', subject: String(changes.length), when: null },
      changes,
    })
  })

/** Removes a trip. */
export const removeTrip = removal('trips', { counting })
