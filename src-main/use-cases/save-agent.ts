import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { agentName } from '#shared/domain/agents/agent'
import { everLent } from '#shared/domain/agreements/term-versions'
import { keepRecord } from './keep-record'
import { missingCollectivities } from './missing-records'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept } from './ports'
import { changedStatementFailure } from './changed-statement-failure'
import { settledByAgent } from './settled-by-agent'

/**
 * Creates or replaces an agent. The registration number is unique, the employer exists, and neither work periods nor
 * vehicles, nor the category or grade by which an hour is priced, may change what a standing statement counted.
 */
export function saveAgent({ keeper }: KeeperPort, agent: DeskInput<'saveAgent'>): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const { agents } = registers
    const before = agents.get(agent.id) ?? null
    const value = agent.registrationNumber
    const holder = [...agents.values()].find(
      ({ id, registrationNumber }) => registrationNumber === value && id !== agent.id,
    )
    if (holder !== undefined)
      return failure({ code: 'registrationNumberTaken', value, holder: agentName(holder) })
    const missing = missingCollectivities(registers, [agent.employerId])
    if (missing.length > 0) return failure(...missing)
    const after = { ...registers, agents: new Map(agents).set(agent.id, agent) }
    const name = nameOfAgent(after, agent.id)
    if (before !== null && settledByAgent(before) !== settledByAgent(agent)) {
      const moved = await changedStatementFailure(keeper, after, name, (agreement) =>
        everLent(agreement).includes(agent.id),
      )
      if (moved !== null) return failure(moved)
    }
    return keepRecord(
      { verb: 'saveAgent', subject: name, when: null },
      { table: 'agents', id: agent.id, before, after: agent },
    )
  })
}
