import { useMemo } from 'react'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { nameIndex } from '#shared/domain/sentences/name-index'
import type { SentenceWords } from '#shared/domain/sentences/read-sentence'
import { useRegistry } from '../../../client/use-registry'
import { useSentencePlace } from './use-sentence-place'

/** All words that a sentence may use, gathered again only when the registry or the screen changes. */
export function useSentenceWords(): SentenceWords {
  const { agents, collectivities, agreements, weekTemplates } = useRegistry()
  const place = useSentencePlace()
  const names = useMemo(() => nameIndex(agents, collectivities), [agents, collectivities])
  const served = useMemo(
    () =>
      new Set(
        standingTerms(agreements).flatMap(({ agents: lent, beneficiaries }) =>
          lent.flatMap(({ agentId }) =>
            beneficiaries.map(({ collectivityId }) => `${agentId} ${collectivityId}`),
          ),
        ),
      ),
    [agreements],
  )
  const activities = useMemo(
    () => [
      ...new Set(
        weekTemplates
          .flatMap(({ slots }) => slots.map(({ activity }) => activity))
          .filter((activity) => activity !== ''),
      ),
    ],
    [weekTemplates],
  )
  return useMemo(
    () => ({
      ...place,
      names,
      activities,
      serves: (agentId, collectivityId) => served.has(`${agentId} ${collectivityId}`),
    }),
    [place, names, activities, served],
  )
}
