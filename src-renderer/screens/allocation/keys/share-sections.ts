import type { TraceOf } from '#shared/domain/keys/key-trace'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { roundRatio } from '#shared/kernel/ratio'
import { percentOf } from '../fraction-text'
import type { Section } from '../section'
import { commonSentences } from '../common-sentences'
import { othersSentences, roundingSection } from '../rounding-section'
import { underRules } from '../under-rules'
import type { KeyContext } from './key-explanation'

/** What a share by weights calls itself and its weights. */
interface ShareWords {
  readonly title: string
  readonly weights: string
}

/** What an hour of the service cost, where the figure says it. */
function hourlyRows({ explanation: { hourly }, wording: { t } }: KeyContext): Section['rows'] {
  return hourly === null
    ? []
    : [
        {
          label: t('allocation.explain.hourly'),
          value: t('costs.hour.perHour', { rate: roundRatio(hourly) }),
        },
      ]
}

/** A part of the cost by one weight, then how it fell on whole cents. */
export function shareSections(
  trace: TraceOf<'share'>,
  { title, weights }: ShareWords,
  context: KeyContext,
): readonly Section[] {
  const { explained, wording } = context
  return [
    underRules(
      {
        key: 'key',
        title,
        value: wording.format.percent(percentOf(trace.weight, trace.weights), 4),
        rows: [{ label: weights, value: '' }, ...hourlyRows(context)],
        sentences: [...commonSentences(explained, wording), ...othersSentences(trace, wording)],
      },
      [traitsOf(explained.terms.key).rule],
      wording,
    ),
    roundingSection(trace, wording),
  ]
}
