import type { KeyOf } from '#shared/domain/keys/allocation-key'
import type { TraceOf } from '#shared/domain/keys/key-trace'
import { measuredWords } from '#shared/wording/measured-words'
import { percentOf } from '../fraction-text'
import type { Section } from '../section'
import { commonSentences } from '../tell-common'
import { othersSentences, roundingSection } from '../tell-rounding'
import { underRules } from '../tell-rules'
import type { KeyContext, KindExplanation } from './key-explanation'
import { unitSections } from './unit-sections'
import type { Telling } from '../telling'

/** Where the values of the user's criteria come from. */
function sourceSentences(
  { criteria: parts }: TraceOf<'criteria'>,
  { t, criteria }: Telling,
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
  { told, telling }: KeyContext,
): readonly Section[] {
  const { t, format, language } = telling
  const parts = trace.criteria.map((part) => ({ part, words: measuredWords(part, t, language) }))
  const units = key.criteria.flatMap(({ measure }) =>
    measure.kind === 'units' ? measure.weights.map(({ unitTypeId }) => unitTypeId) : [],
  )
  return [
    ...unitSections(units, told, telling),
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
          ...sourceSentences(trace, telling),
          t('keys.criteria.explain.mixed', {
            weight: BigInt(trace.weight),
            weights: BigInt(trace.weights),
          }),
          ...commonSentences(told.terms, telling),
          ...othersSentences(trace, telling),
        ],
      },
      ['key-by-criteria'],
      telling,
    ),
    roundingSection(trace, telling),
  ]
}

/** The key of criteria, explained. */
export const criteriaExplanation: KindExplanation<'criteria'> = (key, trace, context) =>
  trace.kind === 'criteria' ? criteriaSections(key, trace, context) : []
