import { useMemo } from 'react'
import { agreementNames } from '#shared/domain/agreements/agreement-names'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { agentNames } from '#shared/domain/agents/agent-names'
import { useRegistry } from './use-registry'

/** The names of the records that facts refer to by identifier; those of the same name with what makes them distinct. */
export function useNames() {
  const { agents, collectivities, agreements } = useRegistry()
  return useMemo(() => {
    const people = agentNames(agents)
    const bodies = bodyNames(collectivities)
    const titles = agreementNames(agreements)
    return {
      agent: (id: string): string => people.get(id) ?? id,
      collectivity: (id: string): string => bodies.get(id) ?? id,
      agreement: (id: string): string => titles.get(id) ?? id,
    }
  }, [agents, collectivities, agreements])
}
