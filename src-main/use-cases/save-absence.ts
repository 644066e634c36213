import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { absenceClash } from '#shared/domain/timesheets/clashes'
import { keepRecord } from './keep-record'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept } from './ports'
import { unknownRecord } from './missing-records'

/** Creates or replaces an absence: the agent exists, and no half of a day is taken twice. */
export function saveAbsence({ keeper }: KeeperPort, absence: DeskInput<'saveAbsence'>): Kept {
  return keeper.accept(() => {
    const { absences, agents } = keeper.registers()
    const { id, agentId, period } = absence
    if (!agents.has(agentId)) return unknownRecord('agents', agentId)
    const name = nameOfAgent({ agents }, agentId)
    const day = absenceClash(absences.values(), absence)
    if (day !== null) return failure({ code: 'absencesOverlap', agent: name, day })
    return keepRecord(
      { verb: 'saveAbsence', subject: name, when: period.from },
      { table: 'absences', id, before: absences.get(id) ?? null, after: absence },
    )
  })
}
