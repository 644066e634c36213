import { agentName } from '#shared/domain/agents/agent'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Language } from '#shared/contract/preferences'
import { formatEuros } from '#shared/wording/format-euros'
import { formattersOf } from '#shared/wording/formatters'
import { formatRank } from '#shared/wording/format-rank'
import { translator } from '#shared/wording/translator'
import type { ExplanationWording } from '../../../src-renderer/screens/allocation/explanation-wording'

/** What it takes to put the settlement of some facts into words, outside the window. */
export function wordingOf(facts: AllocationFacts, language: Language = 'fr'): ExplanationWording {
  const { agreement, agents, collectivities, costs } = facts
  return {
    t: translator(language),
    language,
    rank: (rank) => formatRank(rank, language),
    euros: (value, places) => formatEuros(value, places, language),
    agentName: (id) => {
      const found = agents.find((agent) => agent.id === id)
      return found === undefined ? id : agentName(found)
    },
    bodyName: (id) => collectivities.find((body) => body.id === id)?.name ?? id,
    criteria: facts.criteria ?? [],
    unitCounts: facts.unitCounts ?? [],
    view: { agreement, agents, collectivities, costs, allocation: allocate(facts) },
    format: formattersOf(language),
  }
}
