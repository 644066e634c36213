import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { agentName } from '#shared/domain/agents/agent'
import { absenceClash } from '#shared/domain/timesheets/clashes'
import { keepRecord } from './keep-record'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/** Creates or replaces an absence: the agent exists, and no half of a day is taken twice. */
export function saveAbsence({ keeper }: KeeperPort, absence: DeskInput<'saveAbsence'>): Kept {
  return keeper.accept(() => {
    const { absences, agents } = keeper.registers()
    const { id, agentId, period } = absence
    const agent = agents.get(agentId)
    if (agent === undefined) return unknownRecord('agents', agentId)
    const day = absenceClash(absences.values(), absence)
    if (day !== null) return failure({ code: 'absencesOverlap', agent: agentName(agent), day })
    return keepRecord(
      { verb: 'saveAbsence', subject: agentName(agent), when: period.from },
      { table: 'absences', id, before: absences.get(id) ?? null, after: absence },
    )
  })
}
