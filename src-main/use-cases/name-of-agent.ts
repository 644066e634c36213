import { agentName } from '#shared/domain/agents/agent'
import type { Registers } from './ports'

/**
 * The name of an agent, as failures and the history say it: with the registration number where another has the same name; the
 * identifier of one that is unknown.
 */
export function nameOfAgent(
  { agents }: Pick<Registers, 'agents'>,
  agentId: string,
  agent = agents.get(agentId),
): string {
  if (agent === undefined) return agentId
  const { id, firstName, lastName, registrationNumber } = agent
  const name = agentName(agent)
  // Without a name for each agent: an entry of the wall asks this of two hundred agents.
  for (const other of agents.values())
    if (other.lastName === lastName && other.firstName === firstName && other.id !== id)
      return `${name} (${registrationNumber})`
  return name
}
