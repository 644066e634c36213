import type { BodyDifference } from '#shared/domain/territories/complete-body'
import type { TerritoryLine } from '#shared/domain/territories/plan-territory'
import { useWording } from '../../ui/use-wording'

/** What taking a published body would do, and what of it differs, in words. */
export function useEffectWords() {
  const { t, format } = useWording()
  const differenceWords = (difference: BodyDifference): string => {
    const { field, replaced } = difference
    const year = 'year' in difference ? difference.year : 0
    const words = {
      what: t(`territory.difference.${field}`, { year }),
      ...('year' in difference
        ? {
            kept: format.integer(difference.kept),
            published: format.integer(difference.published),
          }
        : difference.field === 'kind'
          ? {
              kept: t(`common.kind.${difference.kept}`),
              published: t(`common.kind.${difference.published}`),
            }
          : { kept: difference.kept, published: difference.published }),
    }
    return t(replaced ? 'territory.replaced' : 'territory.kept', words)
  }
  const effectWords = ({ kept, by, fillings, namesake }: TerritoryLine): string => {
    if (namesake !== null) return t('territory.effect.namesake')
    if (kept === null) return t('territory.effect.added')
    if (fillings.length === 0)
      return t(by === 'name' ? 'territory.effect.byName' : 'territory.effect.same')
    const filled = fillings.map((filling) =>
      filling.field === 'population'
        ? t('territory.filling.population', { year: filling.year })
        : t(`territory.filling.${filling.field}`),
    )
    return t('territory.effect.filled', { what: [...new Set(filled)].join(', ') })
  }
  return { effectWords, differenceWords }
}
