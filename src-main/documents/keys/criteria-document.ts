import type { KeyOf } from '#shared/domain/keys/allocation-key'
import type { BillingOf, KeyBilling } from '#shared/domain/keys/key-billing'
import { measureName, measuredWords } from '#shared/wording/measured-words'
import type { ActFacts } from '../../use-cases/act-facts'
import { t as actWords } from '../docx/act-text'
import { partMillionths } from '../statement/exact-figures'
import type { FigureLine } from '../statement/figure-table'
import type { SheetText } from '../statement/sheet-text'
import { BY_WEIGHTS, divisionSentences, partLine, shareLine } from './division'
import type { KindDocument, WeighedPart } from './key-document'
import { usualDocument } from './key-document'

const partsOf = (billing: KeyBilling): readonly WeighedPart[] =>
  billing.kind === 'criteria' ? billing.criteria : []

const sumOfWeights = (parts: readonly WeighedPart[]): number =>
  parts.reduce((sum, { weight }) => sum + weight, 0)

/** Each criterion with the part of the body in it, then the part that they make together. */
function criteriaLines(billing: BillingOf<'criteria'>, text: SheetText): readonly FigureLine[] {
  const { t, percent, language } = text
  const { criteria } = billing
  const weights = sumOfWeights(criteria)
  const alone = criteria.length === 1
  const lines = criteria.map((part) => ({
    label: t(`keys.criteria.statement.${alone ? 'criterionAlone' : 'criterion'}`, {
      ...measuredWords(part, t, language),
      weight: part.weight,
      weights,
    }),
    figure: percent(partMillionths(part.value, part.sum)),
  }))
  return alone ? lines : [...lines, partLine(t('keys.criteria.statement.share'), billing, text)]
}

/** How several criteria made one weight, with the units that were counted. */
function mixedSentences(
  { criteria, weight, weights }: BillingOf<'criteria'>,
  { t, language }: SheetText,
): readonly string[] {
  const parts = criteria.map((part) => ({ ...part, words: measuredWords(part, t, language) }))
  const terms = parts
    .map((part) =>
      t('keys.criteria.statement.mixedTerm', {
        weight: part.weight,
        value: part.words.value,
        sum: part.words.sum,
      }),
    )
    .join(' + ')
  return [
    t('keys.criteria.statement.mixed', {
      terms,
      whole: sumOfWeights(criteria),
      weight: BigInt(weight),
      weights: BigInt(weights),
    }),
    ...parts
      .filter(({ words }) => words.counts !== '')
      .map(({ words: { counts } }) => t('keys.criteria.statement.counted', { counts })),
  ]
}

/** The criteria with their weights, in brackets after the name of the key. */
function weightedNames({ criteria }: KeyOf<'criteria'>, known: ActFacts['criteria']): string {
  const parts = criteria.map(({ measure, weight }) => {
    const name = measure.kind === 'criterion' ? (known.get(measure.criterionId)?.name ?? '') : ''
    return actWords('actText.key.weighted', {
      measure: measureName(measure, name, actWords),
      weight,
    })
  })
  return ` (${parts.join('\u00A0; ')})`
}

/** The key of criteria in documents: what is counted in each, and the weight that they make. */
export const criteriaDocument: KindDocument<'criteria'> = (key) => ({
  ...usualDocument,
  name: (t) => t('keys.criteria.statement.name'),
  lines: (billing, amount, text) =>
    billing.kind === 'criteria' ? [...criteriaLines(billing, text), shareLine(amount, text)] : [],
  sentences: (billing, part, text) =>
    billing.kind === 'criteria'
      ? [...mixedSentences(billing, text), ...divisionSentences(billing, part, BY_WEIGHTS, text)]
      : [],
  weighedParts: partsOf,
  actDetail: (criteria) => weightedNames(key, criteria),
})
