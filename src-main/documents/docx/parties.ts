import type { Agreement } from '#shared/domain/agreements/agreement'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActBlock } from './act-page'
import { t } from './act-text'
import { bodiesOf, bodyName } from './act-words'

/** The parties: the lender, then each beneficiary, with blanks for what only they know. */
export const partiesBlocks = (
  facts: ActFacts,
  beneficiaries: Agreement['beneficiaries'],
): readonly ActBlock[] => [
  { kind: 'heading', text: t('actText.between.heading') },
  { kind: 'text', text: t('actText.between.lender', { name: bodyName(facts.lender) }) },
  { kind: 'text', text: t('actText.between.and') },
  ...bodiesOf(facts, beneficiaries).map(({ body }): ActBlock => ({
    kind: 'item',
    text: t('actText.between.beneficiary', { name: bodyName(body) }),
  })),
]

/** The signature of each party. */
export const signatureBlocks = (
  facts: ActFacts,
  beneficiaries: Agreement['beneficiaries'],
): readonly ActBlock[] => [
  { kind: 'text', text: t('actText.signatures.made') },
  {
    kind: 'signatures',
    places: [facts.lender, ...bodiesOf(facts, beneficiaries).map(({ body }) => body)].map(
      (body) => [t('actText.signatures.for', { name: bodyName(body) }), t('actText.letter.signed')],
    ),
  },
]

/** Articles in order, each numbered from one. */
export const numbered = (
  articles: readonly { readonly title: string; readonly blocks: readonly ActBlock[] }[],
): readonly ActBlock[] =>
  articles.flatMap(({ title, blocks }, index): readonly ActBlock[] => [
    {
      kind: 'heading',
      text: t('actText.article', { number: index + 1, title }),
    },
    ...blocks,
  ])
