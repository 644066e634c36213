import type { PartByCriteria } from '#shared/domain/allocation/share-trace'
import { tellMeasured } from '#shared/wording/tell-measured'
import { percentOf } from './fraction-text'
import type { Section } from './section'
import { othersSentences, roundingSection } from './tell-rounding'
import type { Telling } from './telling'

/** Each criterion with what the body counts in it, then the exact weight that they make together. */
export function criteriaSections(trace: PartByCriteria, telling: Telling): readonly Section[] {
  const { t, format, language } = telling
  const told = trace.criteria.map((part) => ({ part, words: tellMeasured(part, t, language) }))
  return [
    {
      key: 'key',
      title: t('allocation.explain.keyCriteria'),
      value: format.percent(percentOf(trace.weight, trace.weights), 4),
      rows: told.map(({ part, words: { name, value, sum } }) => ({
        label: t('allocation.explain.criterion', { name, weight: format.integer(part.weight) }),
        aside: t('allocation.explain.outOf', { value, sum }),
        value: format.percent(percentOf(part.value, part.sum), 4),
      })),
      sentences: [
        ...told.flatMap(({ words: { counts } }) => (counts === '' ? [] : [counts])),
        t('allocation.explain.mixed', {
          weight: format.integer(BigInt(trace.weight)),
          weights: format.integer(BigInt(trace.weights)),
        }),
        ...othersSentences(trace, telling),
      ],
    },
    roundingSection(trace, telling),
  ]
}
