import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { absenceClash } from '#shared/domain/timesheets/clashes'
import { keepRecord } from './keep-record'
import type { Ports } from './ports'

/** Creates or replaces an absence: the agent exists, and no half of a day is taken twice. */
export function saveAbsence(
  { keeper }: Pick<Ports, 'keeper'>,
  absence: DeskInput<'saveAbsence'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const { absences, agents } = keeper.registers()
    const { id, agentId, period } = absence
    const agent = agents.get(agentId)
    if (agent === undefined)
      return Promise.resolve(failure({ code: 'unknownRecord', table: 'agents', id: agentId }))
    const day = absenceClash(absences.values(), absence)
    if (day !== null)
      return Promise.resolve(failure({ code: 'absencesOverlap', agent: agentName(agent), day }))
    return Promise.resolve(
      keepRecord(
        { verb: 'saveAbsence', subject: agentName(agent), when: period.from },
        { table: 'absences', id, before: absences.get(id) ?? null, after: absence },
      ),
    )
  })
}
