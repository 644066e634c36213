import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ActFacts } from '../../use-cases/act-facts'
import { heading, item, text } from './act-blocks'
import { representativeOf } from './act-office'
import type { ActBlock } from './act-page'
import { resolutionWords } from './act-papers'
import { t } from './act-text'
import { bodiesOf, bodyName, signaturePlace } from './act-words'
import { formActsOf } from './form-acts-of'

/** The parties: the first, then each of the others, with blanks for what the records do not hold. */
export const partiesBlocks = (
  facts: ActFacts,
  beneficiaries: Agreement['beneficiaries'],
): readonly ActBlock[] => {
  const { parties } = formActsOf(facts.agreement)
  const others = bodiesOf(facts, beneficiaries)
  const party = (body: Collectivity): string =>
    t('actText.between.party', {
      name: bodyName(body),
      representative: representativeOf(body),
      resolution: resolutionWords(facts, body),
    })
  return [
    heading(t('actText.between.heading')),
    text(t('actText.between.named', { party: party(facts.lender), name: parties.lender })),
    text(
      t(`actText.between.${others.length === 1 ? 'andOne' : 'andEach'}`, { name: parties.body }),
    ),
    ...others.map(({ body }) => item(party(body))),
  ]
}

/** The signature of each party. */
export const signatureBlocks = (
  facts: ActFacts,
  beneficiaries: Agreement['beneficiaries'],
): readonly ActBlock[] => [
  text(t('actText.signatures.made')),
  {
    kind: 'signatures',
    places: [facts.lender, ...bodiesOf(facts, beneficiaries).map(({ body }) => body)].map(
      signaturePlace,
    ),
  },
]

/** Articles in order, each numbered from one. */
export const numbered = (
  articles: readonly { readonly title: string; readonly blocks: readonly ActBlock[] }[],
): readonly ActBlock[] =>
  articles.flatMap(({ title, blocks }, index) => [
    heading(t('actText.article', { number: index + 1, title })),
    ...blocks,
  ])
