import type { KeyOf } from '#shared/domain/keys/allocation-key'
import type { TraceOf } from '#shared/domain/keys/key-trace'
import { measuredWords } from '#shared/wording/measured-words'
import { percentOf } from '../fraction-text'
import type { Section } from '../section'
import { commonSentences } from '../common-sentences'
import { othersSentences, roundingSection } from '../rounding-section'
import { underRules } from '../under-rules'
import type { KeyContext, KindExplanation } from './key-explanation'
import { unitSections } from './unit-sections'
import type { ExplanationWording } from '../explanation-wording'

/** Where the values of the user's criteria come from. */
function sourceSentences(
  { criteria: parts }: TraceOf<'criteria'>,
  { t, criteria }: ExplanationWording,
): readonly string[] {
  return parts.flatMap(({ measure, name }) => {
    const source =
      measure.kind === 'criterion'
        ? (criteria.find(({ id }) => id === measure.criterionId)?.source ?? '')
        : ''
    return source === '' ? [] : [t('keys.criteria.explain.source', { name, source })]
  })
}

/** Each criterion with what the body counts in it, then the exact weight that they make together. */
function criteriaSections(
  key: KeyOf<'criteria'>,
  trace: TraceOf<'criteria'>,
  { explained, wording }: KeyContext,
): readonly Section[] {
  const { t, format, language } = wording
  const parts = trace.criteria.map((part) => ({ part, words: measuredWords(part, t, language) }))
  const units = key.criteria.flatMap(({ measure }) =>
    measure.kind === 'units' ? measure.weights.map(({ unitTypeId }) => unitTypeId) : [],
  )
  return [
    ...unitSections(units, explained, wording),
    underRules(
      {
        key: 'key',
        title: t('keys.criteria.explain.title'),
        value: format.percent(percentOf(trace.weight, trace.weights), 4),
        rows: parts.map(({ part, words: { name, value, sum } }) => ({
          label: t('keys.criteria.weighed', { name, weight: part.weight }),
          aside: t('allocation.explain.outOf', { value, sum }),
          value: format.percent(percentOf(part.value, part.sum), 4),
        })),
        sentences: [
          ...parts.flatMap(({ words: { counts } }) => (counts === '' ? [] : [counts])),
          ...sourceSentences(trace, wording),
          t('keys.criteria.explain.mixed', {
            weight: BigInt(trace.weight),
            weights: BigInt(trace.weights),
          }),
          ...commonSentences(explained, wording),
          ...othersSentences(trace, wording),
        ],
      },
      ['key-by-criteria'],
      wording,
    ),
    roundingSection(trace, wording),
  ]
}

/** The key of criteria, explained. */
export const criteriaExplanation: KindExplanation<'criteria'> = (key, trace, context) =>
  trace.kind === 'criteria' ? criteriaSections(key, trace, context) : []
