import { distinctNames } from '#shared/kernel/distinct-names'
import { agentName, type Agent } from './agent'

/** Agents as lists name them, by their identifiers: with their registration number where several have the same name. */
export const agentNames = (
  agents: readonly Pick<Agent, 'id' | 'firstName' | 'lastName' | 'registrationNumber'>[],
): ReadonlyMap<string, string> =>
  distinctNames(agents, agentName, ({ registrationNumber }) => registrationNumber)
