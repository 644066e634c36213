import { useMemo } from 'react'
import { bodyChoices } from '#shared/domain/collectivities/body-choices'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { byLabel } from '#shared/kernel/compare-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'
import { COMMON } from './usual-week-fields'

interface BodyChoice {
  readonly value: string
  readonly label: string
}

/** Bodies of the agreements that lend an agent, in the order of names, then those used otherwise, then common time. */
export function useBodyChoices(agentId: string, used: readonly string[]): readonly BodyChoice[] {
  const { t } = useWording()
  const { agreements, collectivities } = useRegistry()
  // An identifier may have spaces.
  const others = used.join('\n')
  return useMemo(() => {
    const lent = new Set(
      standingTerms(agreements)
        .filter(
          ({ archived, agents }) => !archived && agents.some((each) => each.agentId === agentId),
        )
        .flatMap(({ beneficiaries }) => beneficiaries.map(({ collectivityId }) => collectivityId)),
    )
    const wanted = new Set([...lent, ...others.split('\n')])
    const bodies = bodyChoices(collectivities.filter(({ id }) => wanted.has(id))).sort(byLabel)
    return [...bodies, { value: COMMON, label: t('common.commonTime') }]
  }, [t, agreements, collectivities, agentId, others])
}
