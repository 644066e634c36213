import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { lockedLateTimeFailure } from './locked-late-time-failure'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Removes a late hour, unless a standing statement counted it or the month in which it counts is locked. */
export function removeLateTime(
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeLateTime'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const registers = keeper.registers()
    const before = registers.adjustments.get(id)
    if (before === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'adjustments', id }))
    const carried = lockedLateTimeFailure(registers, before)
    if (carried !== null) return Promise.resolve(failure(carried))
    const agent = registers.agents.get(before.agentId)
    const subject = agent === undefined ? '' : agentName(agent)
    return Promise.resolve(
      keepRecord(
        { verb: 'removeLateTime', subject, when: before.day },
        { table: 'adjustments', id, before, after: null },
      ),
    )
  })
}
