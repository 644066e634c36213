import type { CollectivityKind } from '#shared/domain/collectivities/collectivity'
import type { ActFacts } from '../../use-cases/act-facts'
import { t } from './act-text'

/** The article by which a group with its own taxes provides a service to others, or has it provided by them. */
const ARTICLES: Readonly<Partial<Record<CollectivityKind, string>>> = {
  communityOfMunicipalities: 'L.\u00A05214-16-1',
  urbanCommunity: 'L.\u00A05216-7-1',
  largeUrbanCommunity: 'L.\u00A05215-27',
  metropolis: 'L.\u00A05217-7',
  syndicate: 'L.\u00A05211-56',
}

/** The article of a prestation de services: that of the first party that has one, else a blank. */
export function contractArticleOf({ agreement, lender, collectivities }: ActFacts): string {
  const parties = [
    lender,
    ...agreement.beneficiaries.flatMap(
      ({ collectivityId }) => collectivities.get(collectivityId) ?? [],
    ),
  ]
  const articles = parties.flatMap(({ kind }) => ARTICLES[kind] ?? [])
  return articles[0] ?? t('actText.unknown.article')
}
