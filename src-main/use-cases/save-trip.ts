import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Trip } from '#shared/domain/travel/trip'
import { keepRecord } from './keep-record'
import { missingAgents, missingCollectivities, unknownRecord } from './missing-records'
import type { Decision, Keeper, KeeperPort, Kept, Registers } from './ports'
import { changedStatementFailure } from './changed-statement-failure'
import { nameOfAgent } from './name-of-agent'

/** A trip before and after; `null` where there is none. */
interface TripChange {
  readonly before: Trip | null
  readonly after: Trip | null
}

/**
 * The failure of a change of trips: a standing statement that would no longer recompute, since a trip also moves the
 * brackets of those that follow it in the year.
 */
function movedBy(
  keeper: Keeper,
  changes: readonly TripChange[],
  subject: string,
): Promise<Failure | null> {
  const registers = keeper.registers()
  const trips = new Map(registers.trips)
  for (const { before, after } of changes) {
    if (after === null) trips.delete(before?.id ?? '')
    else trips.set(after.id, after)
  }
  const concerned = new Set(
    changes.flatMap(({ before, after }) => [before?.agentId, after?.agentId]),
  )
  return changedStatementFailure(keeper, { ...registers, trips }, subject, (agreement) =>
    everLent(agreement).some((lent) => concerned.has(lent)),
  )
}

async function keepTrip(
  keeper: Keeper,
  before: Trip | null,
  after: Trip | null,
): Promise<Result<Decision, Failure>> {
  const trip = after ?? before
  if (trip === null) throw new Error('Nothing to keep')
  const { id, day, agentId } = trip
  const subject = nameOfAgent(keeper.registers(), agentId)
  const moved = await movedBy(keeper, [{ before, after }], subject)
  return moved === null
    ? keepRecord({ verb: 'saveTrip', subject, when: day }, { table: 'trips', id, before, after })
    : failure(moved)
}

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
export const saveTrip = ({ keeper }: KeeperPort, trip: DeskInput<'saveTrip'>): Kept =>
  keeper.accept(async () => {
    const registers = keeper.registers()
    const unknown = unknownNames(registers, [trip])
    return unknown.length > 0
      ? failure(...unknown)
      : keepTrip(keeper, registers.trips.get(trip.id) ?? null, trip)
  })

/** Keeps trips copied from elsewhere in one change, which one undo reverts; all of them or none. */
export const saveTrips = ({ keeper }: KeeperPort, { trips }: DeskInput<'saveTrips'>): Kept =>
  keeper.accept(async () => {
    const registers = keeper.registers()
    const unknown = unknownNames(registers, trips)
    if (unknown.length > 0) return failure(...unknown)
    const changes = trips.map((after) => ({
      table: 'trips' as const,
      id: after.id,
      before: registers.trips.get(after.id) ?? null,
      after,
    }))
    const names = [...new Set(trips.map(({ agentId }) => nameOfAgent(registers, agentId)))]
    const moved = await movedBy(keeper, changes, names.join(', '))
    return moved === null
      ? success({
          label: { verb: 'saveTrips', subject: String(trips.length), when: null },
          changes,
        })
      : failure(moved)
  })

/** Removes a trip. */
export const removeTrip = ({ keeper }: KeeperPort, { id }: DeskInput<'removeTrip'>): Kept =>
  keeper.accept(async () => {
    const before = keeper.registers().trips.get(id)
    return before === undefined ? unknownRecord('trips', id) : keepTrip(keeper, before, null)
  })
