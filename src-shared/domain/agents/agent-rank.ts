import type { Agent } from './agent'

/**
 * The order of agents wherever a remainder is given by it: registration number, then identifier. An unknown agent comes
 * first, by its identifier.
 */
export function agentRank(
  agents: readonly Pick<Agent, 'id' | 'registrationNumber'>[],
): (agentId: string) => string {
  const ranks = new Map(
    agents.map(({ id, registrationNumber }) => [id, `${registrationNumber}\n${id}`]),
  )
  return (agentId) => ranks.get(agentId) ?? `\n${agentId}`
}
