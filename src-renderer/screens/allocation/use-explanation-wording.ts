import { useMemo } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { agentNames } from '#shared/domain/agents/agent-names'
import { formatEuros } from '#shared/wording/format-euros'
import { formatRank } from '#shared/wording/format-rank'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import type { AllocationView } from './allocation-facts'
import type { ExplanationWording } from './explanation-wording'

/** Words, formats and names for explanations, in the language of the window. */
export function useExplanationWording(view: AllocationView): ExplanationWording {
  const { t, format, language } = useWording()
  const { criteria, unitCounts } = useRegistry()
  return useMemo(() => {
    const agents = agentNames(view.agents)
    const bodies = bodyNames(view.collectivities)
    return {
      t,
      language,
      format,
      rank: (rank) => formatRank(rank, language),
      euros: (value, places) => formatEuros(value, places, language),
      view,
      criteria,
      unitCounts,
      agentName: (id) => agents.get(id) ?? id,
      bodyName: (id) => bodies.get(id) ?? id,
    }
  }, [t, format, language, view, criteria, unitCounts])
}
