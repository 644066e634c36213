import { distinctNames } from '#shared/kernel/distinct-names'
import { agentName, type Agent } from './agent'

interface AgentChoice {
  readonly value: string
  readonly label: string
}

/** Agents as choices of a list, in their order; those of the same name with their registration number. */
export const agentChoices = (
  agents: readonly Pick<Agent, 'id' | 'firstName' | 'lastName' | 'registrationNumber'>[],
): AgentChoice[] =>
  [...distinctNames(agents, agentName, ({ registrationNumber }) => registrationNumber)].map(
    ([value, label]) => ({ value, label }),
  )
