import { useMemo } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { agentChoices } from '#shared/domain/agents/agent-choices'
import { useRegistry } from './use-registry'

interface Names {
  readonly agent: (id: string) => string
  readonly collectivity: (id: string) => string
  readonly agreement: (id: string) => string
}

/** The names of the records that facts refer to by identifier; those of the same name with what makes them distinct. */
export function useNames(): Names {
  const { agents, collectivities, agreements } = useRegistry()
  return useMemo(() => {
    const agentNames = new Map(agentChoices(agents).map(({ value, label }) => [value, label]))
    const bodies = bodyNames(collectivities)
    const titles = new Map(agreements.map(({ id, title }) => [id, title]))
    return {
      agent: (id) => agentNames.get(id) ?? id,
      collectivity: (id) => bodies.get(id) ?? id,
      agreement: (id) => titles.get(id) ?? id,
    }
  }, [agents, collectivities, agreements])
}
