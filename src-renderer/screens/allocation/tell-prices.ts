import { paysLine } from '#shared/domain/keys/prices/price-classes'
import type { Rule } from '#shared/domain/allocation/rules'
import type { TraceOf } from '#shared/domain/keys/key-trace'
import type { LimitedTrace, RestTrace } from '#shared/domain/allocation/share-trace'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import { limitWords } from '#shared/wording/limit-words'
import { pricedLineWords } from '#shared/wording/priced-line-words'
import type { Section } from './section'
import { daySections } from './tell-days'
import { gapSections } from './tell-gap'
import { baseSentences } from './tell-price-bases'
import { underRules } from './tell-rules'
import { unitSections } from './tell-units'
import type { Telling } from './telling'
import type { ToldTerms } from './told-terms'

/** The rules that a price list applies for a body: that of prices, and those of steps and of pay where it has such lines. */
function priceRules({ terms: { key }, body }: ToldTerms): readonly Rule[] {
  const lines = key.kind === 'prices' ? key.lines : []
  const paid = body === undefined ? lines : lines.filter((line) => paysLine(line, body))
  return [
    'key-at-prices',
    ...(paid.some(({ tiers }) => tiers.length > 0) ? (['steps-of-the-year'] as const) : []),
    ...(paid.some(({ rated }) => rated.kind === 'payTimes') ? (['pay-times'] as const) : []),
  ]
}

/** The lines of a price list, each a quantity at a price, what they count, and the gap to the real cost. */
export function pricesSections(
  { lines, gap }: TraceOf<'prices'>,
  told: ToldTerms,
  telling: Telling,
): readonly Section[] {
  const { t, format, language } = telling
  return [
    ...unitSections(told, telling),
    ...daySections(told, telling),
    underRules(
      {
        key: 'key',
        title: t('allocation.explain.keyPrices'),
        value: format.cents(sumCents(lines.map(({ amount }) => amount))),
        rows: lines.map((line) => ({
          label: pricedLineWords(line, t, language),
          value: format.cents(line.amount),
        })),
        sentences:
          lines.length === 0
            ? [t('allocation.explain.keyNothing')]
            : [...baseSentences(lines, told, telling), t('allocation.explain.pricesRounded')],
      },
      priceRules(told),
      telling,
    ),
    ...gapSections(gap, telling),
  ]
}

/** The limit that took the place of what the key gave, and who bears the difference. */
export function limitSection(
  trace: LimitedTrace,
  amount: Cents | null,
  { terms }: ToldTerms,
  telling: Telling,
): Section {
  const { t, format, language } = telling
  const { before } = trace
  const difference = before === null || amount === null ? 0 : before - amount
  const bearer = traitsOf(terms.key).sharesCost ? 'others' : 'lender'
  const section: Section = {
    key: 'limit',
    title: t('allocation.explain.keyLimited'),
    value: amount === null ? '' : format.cents(amount),
    rows: [],
    sentences: [
      limitWords(trace, t, language),
      ...(trace.stretch === undefined
        ? []
        : [
            t('allocation.explain.stretch', {
              from: trace.stretch.days.from,
              to: trace.stretch.days.to,
              before: trace.stretch.before,
              amount: trace.stretch.amount,
            }),
          ]),
      ...(before === null ? [] : [t('allocation.explain.before', { before })]),
      ...(difference === 0
        ? []
        : [
            t(`allocation.explain.${difference > 0 ? 'less' : 'more'}.${bearer}`, {
              difference: cents(Math.abs(difference)),
            }),
          ]),
    ],
  }
  return underRules(section, ['limits'], telling)
}
/** What is left to a body of costs that limits hold together, and the part of it that some days bear. */
export function restSection(
  { pot, before }: RestTrace,
  amount: Cents | null,
  telling: Telling,
): Section {
  const { t, format } = telling
  const { days, cost, count, taken } = pot
  const section: Section = {
    key: 'rest',
    title: t('allocation.explain.keyRest'),
    value: amount === null ? '' : format.cents(amount),
    rows: [],
    sentences: [
      t('allocation.explain.rest', {
        from: days.from,
        to: days.to,
        count,
        cost,
        taken,
        rest: cents(cost - taken),
        amount: pot.amount,
      }),
      t('allocation.explain.before', { before }),
    ],
  }
  return underRules(section, ['limits'], telling)
}
