import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Removes a usual week: what was confirmed from it stays. */
export function removeWeekTemplate(
  { keeper }: Pick<Ports, 'keeper'>,
  { id }: DeskInput<'removeWeekTemplate'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const { weekTemplates, agents } = keeper.registers()
    const before = weekTemplates.get(id)
    if (before === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'weekTemplates', id }))
    const agent = agents.get(before.agentId)
    const subject = agent === undefined ? before.agentId : agentName(agent)
    return Promise.resolve(
      keepRecord(
        { verb: 'saveWeekTemplate', subject, when: null },
        { table: 'weekTemplates', id, before, after: null },
      ),
    )
  })
}
