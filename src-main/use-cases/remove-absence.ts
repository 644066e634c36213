import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Removes an absence: the agent is expected again on those days. */
export function removeAbsence(
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeAbsence'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const { absences, agents } = keeper.registers()
    const before = absences.get(id)
    if (before === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'absences', id }))
    const agent = agents.get(before.agentId)
    const subject = agent === undefined ? before.agentId : agentName(agent)
    return Promise.resolve(
      keepRecord(
        { verb: 'saveAbsence', subject, when: before.period.from },
        { table: 'absences', id, before, after: null },
      ),
    )
  })
}
