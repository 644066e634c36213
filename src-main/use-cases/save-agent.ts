import { codeHolder } from '#shared/kernel/code-key'
import { agentName } from '#shared/domain/agents/agent'
import { missingCollectivities } from './missing-records'
import { saving } from './saves'
import { agentConcern } from './agent-concern'

/**
 * Creates or replaces an agent. The registration number is unique, the employers exist, and neither work periods nor
 * vehicles, nor the category or grade by which an hour is priced, may change what a standing statement counted.
 */
export const saveAgent = saving(
  'agents',
  (agent, registers) => {
    const value = agent.registrationNumber
    const holder = codeHolder(
      agent,
      [...registers.agents.values()],
      (one) => one.registrationNumber,
    )
    if (holder !== undefined)
      return [{ code: 'registrationNumberTaken', value, holder: agentName(holder) }]
    const { employerId, earlierGrades = [] } = agent
    const employers = earlierGrades.flatMap((earlier) => earlier.employerId ?? [])
    return missingCollectivities(registers, [employerId, ...employers])
  },
  { concerned: agentConcern },
)
