import type { Agreement } from '#shared/domain/agreements/agreement'
import type { EntryBehind } from '#shared/domain/allocation/entries-behind'
import type { Explanation } from '#shared/domain/allocation/explain'
import { keyAmount } from '#shared/domain/allocation/key-amount'
import type { PartTrace, ShareTrace, TermsTrace } from '#shared/domain/allocation/share-trace'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { exactProduct, percentOf } from './fraction-text'
import type { Section } from './section'
import { commonSentences } from './tell-common'
import { criteriaSections } from './tell-criteria'
import { gapSections } from './tell-gap'
import { limitSection, pricesSections, restSection } from './tell-prices'
import { othersSentences, roundingSection } from './tell-rounding'
import { underRules } from './tell-rules'
import type { Telling } from './telling'
import { termsAt, termsOfPeriod, toldTerms, type ToldTerms } from './told-terms'

const hourlyRow = ({ hourly }: Explanation, { t, euros }: Telling): Section['rows'] =>
  hourly === null
    ? []
    : [
        {
          label: t('allocation.explain.hourly'),
          value: t('allocation.explain.perHour', { amount: euros(roundRatio(hourly), 4) }),
        },
      ]

function shareSections(
  trace: Extract<ShareTrace, { readonly kind: 'share' }>,
  terms: Pick<Agreement, 'key' | 'commonTime'>,
  explanation: Explanation,
  telling: Telling,
): readonly Section[] {
  const { t, format } = telling
  const quota = terms.key.kind === 'fixedQuotas'
  const written = (weight: number): string =>
    quota ? format.integer(weight) : format.minutes(minutes(weight))
  return [
    underRules(
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
        sentences: [...commonSentences(terms, telling), ...othersSentences(trace, telling)],
      },
      [traitsOf(terms.key).rule],
      telling,
    ),
    roundingSection(trace, telling),
  ]
}

function tariffSections(
  trace: Extract<ShareTrace, { readonly kind: 'tariff' }>,
  amount: Cents | null,
  telling: Telling,
): readonly Section[] {
  const { t, format, euros } = telling
  const exact = exactProduct(trace.minutes, trace.hourlyRate)
  const done = roundRatio(ratio(BigInt(trace.minutes.numerator), BigInt(trace.minutes.denominator)))
  return [
    underRules(
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
      ['key-at-tariff'],
      telling,
    ),
    {
      key: 'rounding',
      title: t('allocation.explain.roundingTariff'),
      value: amount === null ? '' : format.cents(amount),
      rows: [],
      sentences:
        amount === null
          ? []
          : [t('allocation.explain.roundingTariffText', { exact: euros(exact, 5), amount })],
    },
  ]
}

/** The sections of a trace, whatever its key. */
function traceSections(
  trace: TermsTrace,
  told: ToldTerms,
  amount: Cents | null,
  explanation: Explanation,
  telling: Telling,
): readonly Section[] {
  switch (trace.kind) {
    case 'share':
      return shareSections(trace, told.terms, explanation, telling)
    case 'criteria':
      return criteriaSections(trace, told, telling)
    case 'tariff':
      return [
        ...tariffSections(trace, trace.gap?.base ?? amount, telling),
        ...gapSections(trace.gap, telling),
      ]
    case 'prices':
      return pricesSections(trace, told, telling)
    case 'limited':
      return [
        ...(trace.of === null
          ? []
          : traceSections(trace.of, told, trace.before, explanation, telling)),
        limitSection(trace, amount, told, telling),
      ]
    case 'rest':
      return [
        ...traceSections(trace.of, told, trace.before, explanation, telling),
        restSection(trace, amount, telling),
      ]
  }
}

const decisionSentences = (decision: string | null | undefined, { t }: Telling) =>
  decision === null || decision === undefined || decision === ''
    ? []
    : [t('common.keyDecision', { decision })]

/** The result of some days of the period, where an amendment cuts it: a heading, then the key of those days. */
function partSections(
  part: PartTrace,
  collectivityId: string,
  explanation: Explanation,
  entries: readonly EntryBehind[] | null,
  telling: Telling,
): readonly Section[] {
  const { t, format, view } = telling
  const { days, amendment, amount, trace, keyDecision } = part
  const at = days.from
  const heading = underRules(
    {
      key: `days ${at}`,
      title: t('allocation.explain.days', { from: days.from, to: days.to }),
      value: amount === null ? '' : format.cents(amount),
      rows: [],
      sentences: [
        amendment === null
          ? t('allocation.explain.daysOwn')
          : t('allocation.explain.daysAmended', { amendment }),
        ...decisionSentences(keyDecision, telling),
      ],
    },
    ['terms-by-day'],
    telling,
  )
  if (trace === null) return [heading]
  const told = toldTerms(termsAt(view.agreement, at), days, collectivityId, entries, telling)
  const own = { ...explanation, hourly: null }
  const sections = traceSections(trace, told, amount, own, telling)
  return [heading, ...sections.map((section) => ({ ...section, key: `${section.key} ${at}` }))]
}

/**
 * The key and the rounding of a body's share; nothing where the figure sums several bodies.
 *
 * @param entries those of the whole share; `null` while they are read, or where the figure is but a part of it
 */
export function tellKey(
  explanation: Explanation,
  entries: readonly EntryBehind[] | null,
  telling: Telling,
): readonly Section[] {
  const { share } = explanation
  const trace = share?.trace ?? null
  if (share === null || trace === null) return []
  const { collectivityId } = share
  const amount = keyAmount(share)
  if (trace.kind === 'parts')
    return trace.parts.flatMap((part) =>
      partSections(part, collectivityId, explanation, entries, telling),
    )
  const { agreement, allocation } = telling.view
  const terms = termsOfPeriod(agreement, allocation.period)
  const told = toldTerms(terms, allocation.period, collectivityId, entries, telling)
  return traceSections(trace, told, amount, explanation, telling)
}
