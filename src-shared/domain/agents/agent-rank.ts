import type { Agent } from './agent'

/**
 * What agents are ordered by wherever a remainder follows them: registration number, then identifier. One that is
 * not known comes first, by its identifier.
 */
export function agentRank(
  agents: readonly Pick<Agent, 'id' | 'registrationNumber'>[],
): (agentId: string) => string {
  const ranks = new Map(
    agents.map(({ id, registrationNumber }) => [id, `${registrationNumber}\n${id}`]),
  )
  return (agentId) => ranks.get(agentId) ?? `\n${agentId}`
}
