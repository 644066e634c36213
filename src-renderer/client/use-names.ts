import { useMemo } from 'react'
import { agentName } from '#shared/domain/agents/agent'
import { useRegistry } from './use-registry'

interface Names {
  readonly agent: (id: string) => string
  readonly collectivity: (id: string) => string
  readonly agreement: (id: string) => string
}

/** The names of the records that facts refer to by identifier. */
export function useNames(): Names {
  const { agents, collectivities, agreements } = useRegistry()
  return useMemo(() => {
    const agentNames = new Map(agents.map((agent) => [agent.id, agentName(agent)]))
    const bodyNames = new Map(collectivities.map(({ id, name }) => [id, name]))
    const titles = new Map(agreements.map(({ id, title }) => [id, title]))
    return {
      agent: (id) => agentNames.get(id) ?? id,
      collectivity: (id) => bodyNames.get(id) ?? id,
      agreement: (id) => titles.get(id) ?? id,
    }
  }, [agents, collectivities, agreements])
}
