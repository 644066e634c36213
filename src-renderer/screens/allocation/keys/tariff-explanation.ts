import type { TraceOf } from '#shared/domain/keys/key-trace'
import type { Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { exactProduct } from '../fraction-text'
import type { Section } from '../section'
import { underRules } from '../under-rules'
import type { ExplanationWording } from '../explanation-wording'
import { gapSections } from './gap-sections'
import type { KindExplanation } from './key-explanation'

/** Hours at a price, rounded once. */
function tariffSections(
  trace: TraceOf<'tariff'>,
  amount: Cents | null,
  wording: ExplanationWording,
): readonly Section[] {
  const { t, format, euros } = wording
  const exact = exactProduct(trace.minutes, trace.hourlyRate)
  const done = roundRatio(ratio(BigInt(trace.minutes.numerator), BigInt(trace.minutes.denominator)))
  return [
    underRules(
      {
        key: 'key',
        title: t('keys.tariff.explain.title'),
        value: t('allocation.explain.perHour', { amount: trace.hourlyRate }),
        rows: [
          {
            label: t(`keys.tariff.explain.hours.${trace.basis}`),
            value: format.minutes(minutes(done)),
          },
          {
            label: t('keys.tariff.explain.product'),
            value: euros(exact, 5),
          },
        ],
        sentences: [],
      },
      ['key-at-tariff'],
      wording,
    ),
    {
      key: 'rounding',
      title: t('keys.tariff.explain.rounding'),
      value: amount === null ? '' : format.cents(amount),
      rows: [],
      sentences: amount === null ? [] : [t('keys.tariff.explain.roundingText', { exact, amount })],
    },
  ]
}

/** The key of the hourly tariff, explained. */
export const tariffExplanation: KindExplanation<'tariff'> = (_key, trace, context) =>
  trace.kind === 'tariff'
    ? [
        ...tariffSections(trace, trace.gap?.base ?? context.amount, context.wording),
        ...gapSections(trace.gap, context),
      ]
    : []
