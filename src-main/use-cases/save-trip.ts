import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Trip } from '#shared/domain/travel/trip'
import { keepRecord } from './keep-record'
import { missingCollectivities } from './missing-records'
import type { Decision, Keeper, Ports } from './ports'
import { unsettle } from './unsettle'

/**
 * Keeps a trip as it now is, unless a standing statement would no longer recompute: a trip also moves the brackets of
 * those that follow it in the year.
 */
async function keepTrip(
  keeper: Keeper,
  before: Trip | null,
  after: Trip | null,
): Promise<Result<Decision, Failure>> {
  const registers = keeper.registers()
  const trip = after ?? before
  if (trip === null) throw new Error('Nothing to keep')
  const { id, day, agentId } = trip
  const trips = new Map(registers.trips)
  if (after === null) trips.delete(id)
  else trips.set(id, after)
  const concerned = [before?.agentId, after?.agentId]
  const agent = registers.agents.get(agentId)
  const subject = agent === undefined ? agentId : agentName(agent)
  const moved = await unsettle(keeper, { ...registers, trips }, subject, (agreement) =>
    everLent(agreement).some((lent) => concerned.includes(lent)),
  )
  return moved === null
    ? keepRecord({ verb: 'saveTrip', subject, when: day }, { table: 'trips', id, before, after })
    : failure(moved)
}

/** Creates or replaces a trip of an agent to a body. */
export const saveTrip = (
  { keeper }: Pick<Ports, 'keeper'>,
  trip: DeskInput<'saveTrip'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(async () => {
    const registers = keeper.registers()
    const { id, agentId, collectivityId } = trip
    if (!registers.agents.has(agentId))
      return failure({ code: 'unknownRecord', table: 'agents', id: agentId })
    const missing = missingCollectivities(registers, [collectivityId])
    return missing.length > 0
      ? failure(...missing)
      : keepTrip(keeper, registers.trips.get(id) ?? null, trip)
  })

/** Takes a trip away. */
export const removeTrip = (
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeTrip'>,
): Promise<Result<Saved, Failure>> =>
  keeper.accept(async () => {
    const before = keeper.registers().trips.get(id)
    return before === undefined
      ? failure({ code: 'unknownRecord', table: 'trips', id })
      : keepTrip(keeper, before, null)
  })
