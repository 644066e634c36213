import type { ShareTrace } from '#shared/domain/allocation/allocation'
import type { Explanation } from '#shared/domain/allocation/explain'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { exactProduct, thousandths } from './fraction-text'
import type { Section } from './section'
import type { Telling } from './telling'

/** Percent with four decimals, from the exact fraction. */
const percentOf = (weight: number, weights: number): number =>
  roundRatio(ratio(BigInt(weight) * 1_000_000n, BigInt(Math.max(weights, 1))))

const hourlyRow = ({ hourly }: Explanation, { t, euros }: Telling): Section['rows'] =>
  hourly === null
    ? []
    : [
        {
          label: t('allocation.explain.hourly'),
          value: t('allocation.explain.perHour', {
            amount: euros(roundRatio(hourly), 4),
          }),
        },
      ]

function shareSections(
  trace: Extract<ShareTrace, { readonly kind: 'share' }>,
  explanation: Explanation,
  telling: Telling,
): readonly Section[] {
  const { t, format, rank, view } = telling
  const { allocation, agreement } = view
  const quota = agreement.key.kind === 'fixedQuotas'
  const written = (weight: number): string =>
    quota ? format.integer(weight) : format.minutes(minutes(weight))
  const common =
    quota || allocation.common === 0
      ? []
      : [
          t(
            agreement.commonTime === 'proRata'
              ? 'allocation.explain.commonProRata'
              : 'allocation.explain.commonLender',
            { duration: format.minutesShort(allocation.common) },
          ),
        ]
  const exact = trace.remainder === '0'
  return [
    {
      key: 'key',
      title: t(quota ? 'allocation.explain.keyQuota' : 'allocation.explain.key'),
      value: format.percent(percentOf(trace.weight, trace.weights), 4),
      rows: [
        {
          label: t(quota ? 'allocation.explain.weightQuota' : 'allocation.explain.weightHours', {
            part: written(trace.weight),
            whole: written(trace.weights),
          }),
          value: '',
        },
        ...hourlyRow(explanation, telling),
      ],
      sentences: common,
    },
    {
      key: 'rounding',
      title: t('allocation.explain.rounding'),
      value: `${trace.spare === 1 ? '+' : ''}${format.cents(cents(trace.spare))}`,
      rows: [],
      sentences: [
        exact
          ? t('allocation.explain.roundingExact')
          : t(
              trace.spare === 1
                ? 'allocation.explain.roundingUp'
                : 'allocation.explain.roundingDown',
              {
                floor: format.cents(trace.floor),
                rest: format.scaled(thousandths(trace.remainder, trace.weights), 3),
                spares: t('allocation.explain.spareCents', { count: trace.spares }),
                parts: trace.parts,
                rank: rank(trace.rank),
              },
            ),
      ],
    },
  ]
}

function tariffSections(
  trace: Extract<ShareTrace, { readonly kind: 'tariff' }>,
  explanation: Explanation,
  { t, format, euros }: Telling,
): readonly Section[] {
  const exact = exactProduct(trace.minutes, trace.hourlyRate)
  const done = roundRatio(ratio(BigInt(trace.minutes.numerator), BigInt(trace.minutes.denominator)))
  const amount = explanation.share?.amount ?? null
  return [
    {
      key: 'key',
      title: t('allocation.explain.keyTariff'),
      value: t('allocation.explain.perHour', { amount: format.cents(trace.hourlyRate) }),
      rows: [
        {
          label: t(
            trace.basis === 'contracted'
              ? 'allocation.explain.tariffContracted'
              : 'allocation.explain.tariffActual',
          ),
          value: format.minutes(minutes(done)),
        },
        {
          label: t('allocation.explain.tariffProduct'),
          value: euros(exact, 5),
        },
      ],
      sentences: [],
    },
    {
      key: 'rounding',
      title: t('allocation.explain.roundingTariff'),
      value: amount === null ? '' : format.cents(amount),
      rows: [],
      sentences:
        amount === null
          ? []
          : [
              t('allocation.explain.roundingTariffText', {
                exact: euros(exact, 5),
                amount: format.cents(amount),
              }),
            ],
    },
  ]
}

/** The key and the rounding of a body's share; nothing where the figure sums several bodies. */
export function tellKey(explanation: Explanation, telling: Telling): readonly Section[] {
  const trace = explanation.share?.trace ?? null
  if (trace === null) return []
  return trace.kind === 'share'
    ? shareSections(trace, explanation, telling)
    : tariffSections(trace, explanation, telling)
}
