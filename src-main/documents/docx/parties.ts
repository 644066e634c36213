import type { Agreement } from '#shared/domain/agreements/agreement'
import type { ActFacts } from '../../use-cases/act-facts'
import { heading, item, text } from './act-blocks'
import type { ActBlock } from './act-page'
import { t } from './act-text'
import { bodiesOf, bodyName, signaturePlace } from './act-words'

/** The parties: the lender, then each beneficiary, with blanks for what only they know. */
export const partiesBlocks = (
  facts: ActFacts,
  beneficiaries: Agreement['beneficiaries'],
): readonly ActBlock[] => [
  heading(t('actText.between.heading')),
  text(t('actText.between.lender', { name: bodyName(facts.lender) })),
  text(t('actText.between.and')),
  ...bodiesOf(facts, beneficiaries).map(({ body }) =>
    item(t('actText.between.beneficiary', { name: bodyName(body) })),
  ),
]

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
