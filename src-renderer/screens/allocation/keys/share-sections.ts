import type { TraceOf } from '#shared/domain/keys/key-trace'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { roundRatio } from '#shared/kernel/ratio'
import { percentOf } from '../fraction-text'
import type { Section } from '../section'
import { commonSentences } from '../tell-common'
import { othersSentences, roundingSection } from '../tell-rounding'
import { underRules } from '../tell-rules'
import type { KeyContext } from './key-explanation'

/** What a share by weights calls itself and its weights. */
interface ShareWords {
  readonly title: string
  readonly weights: string
}

/** What an hour of the service cost, where the figure says it. */
function hourlyRows({ explanation: { hourly }, telling }: KeyContext): Section['rows'] {
  const { t, euros } = telling
  return hourly === null
    ? []
    : [
        {
          label: t('allocation.explain.hourly'),
          value: t('allocation.explain.perHour', { amount: euros(roundRatio(hourly), 4) }),
        },
      ]
}

/** A part of the cost by one weight, then how it fell on whole cents. */
export function shareSections(
  trace: TraceOf<'share'>,
  { title, weights }: ShareWords,
  context: KeyContext,
): readonly Section[] {
  const { told, telling } = context
  return [
    underRules(
      {
        key: 'key',
        title,
        value: telling.format.percent(percentOf(trace.weight, trace.weights), 4),
        rows: [{ label: weights, value: '' }, ...hourlyRows(context)],
        sentences: [...commonSentences(told.terms, telling), ...othersSentences(trace, telling)],
      },
      [traitsOf(told.terms.key).rule],
      telling,
    ),
    roundingSection(trace, telling),
  ]
}
