import { agentName, type Agent } from './agent'

interface AgentChoice {
  readonly value: string
  readonly label: string
}

/**
 * Agents as choices of a list, in their order: by name, and with the registration number where several of them have the same
 * name: "Marie Dupont (M0104)".
 */
export function agentChoices(
  agents: readonly Pick<Agent, 'id' | 'firstName' | 'lastName' | 'registrationNumber'>[],
): AgentChoice[] {
  const times = new Map<string, number>()
  for (const agent of agents) times.set(agentName(agent), (times.get(agentName(agent)) ?? 0) + 1)
  return agents.map((agent) => {
    const name = agentName(agent)
    const label = times.get(name) === 1 ? name : `${name} (${agent.registrationNumber})`
    return { value: agent.id, label }
  })
}
