import { useMemo } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { agentName } from '#shared/domain/agents/agent'
import type { NameMatch } from '#shared/domain/imports/match-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'

/** What records are called. */
export interface ImportNames {
  readonly agent: (id: string) => string
  /** `null` is common time. */
  readonly body: (id: string | null) => string
}

/** The names of agents and bodies, by identifier. */
export function useImportNames(): ImportNames {
  const { t } = useWording()
  const { agents, collectivities } = useRegistry()
  const commonTime = t('common.commonTime')
  return useMemo(() => {
    const people = new Map(agents.map((agent) => [agent.id, agentName(agent)]))
    const bodies = bodyNames(collectivities)
    return {
      agent: (id) => people.get(id) ?? id,
      body: (id) => (id === null ? commonTime : (bodies.get(id) ?? id)),
    }
  }, [agents, collectivities, commonTime])
}

/** The record that a name of the file means, by its own name. */
export const nameOfMatch =
  (names: ImportNames) =>
  ({ kind, id }: NameMatch): string =>
    kind === 'agent' && id !== null ? names.agent(id) : names.body(id)
