import { agentName } from '#shared/domain/agents/agent'
import type { Registers } from './ports'

/** The name of an agent, as failures and the history say it; the identifier of one that is unknown. */
export function nameOfAgent({ agents }: Pick<Registers, 'agents'>, agentId: string): string {
  const agent = agents.get(agentId)
  return agent === undefined ? agentId : agentName(agent)
}
