import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { agentName } from '#shared/domain/agents/agent'
import { everLent } from '#shared/domain/agreements/term-versions'
import { keepCounted } from './keep-counted'
import { missingCollectivities } from './missing-records'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept } from './ports'
import { settledByAgent } from './settled-by-agent'

/**
 * Creates or replaces an agent. The registration number is unique, the employers exist, and neither work periods nor
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
    const { employerId, earlierGrades = [] } = agent
    const employers = earlierGrades.flatMap((earlier) => earlier.employerId ?? [])
    const missing = missingCollectivities(registers, [employerId, ...employers])
    if (missing.length > 0) return failure(...missing)
    const subject = nameOfAgent({ agents: new Map(agents).set(agent.id, agent) }, agent.id)
    const isCounted = before !== null && settledByAgent(before) !== settledByAgent(agent)
    return keepCounted(
      keeper,
      { verb: 'saveAgent', subject, when: null },
      { table: 'agents', id: agent.id, before, after: agent },
      (agreement) => isCounted && everLent(agreement).includes(agent.id),
    )
  })
}
