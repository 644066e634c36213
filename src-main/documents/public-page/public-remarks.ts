import type { TFunction } from 'i18next'
import { wordList } from '#shared/wording/word-list'
import { compareNames } from '#shared/kernel/compare-names'
import type { PublicFacts } from '../../use-cases/public-facts'
import { publicNames } from './public-names'

/** The most names in a sentence. */
const MOST_NAMED = 10

/** The communes whose amount by inhabitant is of a part of the year, by name. */
function servedPartlyOf(facts: PublicFacts, t: TFunction) {
  const { figures, servedPartly } = facts
  const called = publicNames(facts)
  const names = figures.bodies
    .flatMap(({ bodyIds, perInhabitant }) => (perInhabitant === null ? [] : bodyIds))
    .flatMap((id) => (servedPartly.has(id) ? [called.body(id)] : []))
    .toSorted(compareNames)
  const more = names.length - MOST_NAMED
  const named =
    more > 0 ? [...names.slice(0, MOST_NAMED), t('home.bodies.rest', { count: more })] : names
  return { count: names.length, names: wordList(named, t) }
}

/** What a reader must know of the figures: what is joined, left out or not known yet. */
export function remarksOf(facts: PublicFacts, t: TFunction): readonly string[] {
  const { figures, hasVat, billedInParts } = facts
  const called = publicNames(facts)
  const titles = (ids: readonly string[]): string => wordList(ids.map(called.service), t)
  const unknown = figures.services.filter(({ billed }) => billed === null)
  const hidden = figures.services.filter(({ costIsPersonal }) => costIsPersonal)
  const hiddenOf = (code: 'hiddenCost' | 'hiddenPart', services: typeof hidden) =>
    services.length === 0
      ? []
      : [
          t(`publicPage.${code}`, {
            names: titles(services.flatMap(({ agreementIds }) => agreementIds)),
          }),
        ]
  const isJoined =
    figures.services.some(({ agreementIds }) => agreementIds.length > 1) ||
    figures.rows.some(({ bodyIds }) => bodyIds.length > 1)
  const groups = figures.bodies.some(
    ({ inhabitants, lacksPopulation }) => inhabitants === null && !lacksPopulation,
  )
  const lacks = figures.bodies.some(({ lacksPopulation }) => lacksPopulation)
  const partly = servedPartlyOf(facts, t)
  return [
    t('publicPage.noPerson'),
    ...(isJoined ? [t('publicPage.joined')] : []),
    ...(figures.leftOut.length > 0
      ? [t('publicPage.leftOut', { names: titles(figures.leftOut) })]
      : []),
    ...hiddenOf(
      'hiddenCost',
      hidden.filter(({ people }) => people.size === 0),
    ),
    ...hiddenOf(
      'hiddenPart',
      hidden.filter(({ people }) => people.size > 0),
    ),
    ...(unknown.length > 0
      ? [
          t('publicPage.notYet', {
            names: titles(unknown.flatMap(({ agreementIds }) => agreementIds)),
          }),
        ]
      : []),
    ...(groups ? [t('publicPage.groups')] : []),
    ...(partly.count > 0 ? [t('publicPage.partly', partly)] : []),
    ...(lacks ? [t('publicPage.lacksPopulation')] : []),
    ...(billedInParts ? [t('publicPage.inParts')] : []),
    ...(hasVat ? [t('publicPage.withoutVat')] : []),
  ]
}
