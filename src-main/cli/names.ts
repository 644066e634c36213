import { agentNames } from '#shared/domain/agents/agent-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

/** Names of the records of a workspace, by identifier. */
export interface Names {
  readonly agent: (id: string) => string
  readonly registrationNumber: (id: string) => string
  readonly collectivity: (id: string) => string
  readonly code: (id: string) => string
  /** Of an agreement. */
  readonly reference: (id: string) => string
}

/** Looks names up in a workspace; an unknown identifier is printed itself. */
export function names({
  agents,
  collectivities,
  agreements,
}: Pick<WorkspaceFile, 'agents' | 'collectivities' | 'agreements'>): Names {
  const people = new Map(agents.map((agent) => [agent.id, agent]))
  const bodies = new Map(collectivities.map((body) => [body.id, body]))
  const [agentsCalled, bodiesCalled] = [agentNames(agents), bodyNames(collectivities)]
  return {
    agent: (id) => agentsCalled.get(id) ?? id,
    registrationNumber: (id) => people.get(id)?.registrationNumber ?? id,
    collectivity: (id) => bodiesCalled.get(id) ?? id,
    code: (id) => bodies.get(id)?.code ?? id,
    reference: (id) => agreements.find((agreement) => agreement.id === id)?.reference ?? id,
  }
}
