import type { Agent } from './agent'
import { agentNames } from './agent-names'

interface AgentChoice {
  readonly value: string
  readonly label: string
}

/** Agents as choices of a list, in their order; those of the same name with their registration number. */
export const agentChoices = (
  agents: readonly Pick<Agent, 'id' | 'firstName' | 'lastName' | 'registrationNumber'>[],
): AgentChoice[] => [...agentNames(agents)].map(([value, label]) => ({ value, label }))
