import { useMemo } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'

/** Names of bodies, one by one or counted by kind. */
export function useBodyWords() {
  const { t, language } = useWording()
  const { collectivities } = useRegistry()
  return useMemo(() => {
    const names = bodyNames(collectivities)
    const byId = new Map(collectivities.map((each) => [each.id, each]))
    const list = new Intl.ListFormat(language, { type: 'conjunction' })
    return {
      name: (id: string): string => names.get(id) ?? id,
      /** "20 communes et 6 syndicats". */
      count: (ids: readonly string[]): string => {
        const counts = COLLECTIVITY_KINDS.map((kind) => ({
          kind,
          count: ids.filter((id) => byId.get(id)?.kind === kind).length,
        })).filter(({ count }) => count > 0)
        if (counts.length === 0) return t('agreements.noBody')
        return list.format(
          counts.map(({ kind, count }) => t(`agreements.bodies.${kind}`, { count })),
        )
      },
    }
  }, [collectivities, language, t])
}
