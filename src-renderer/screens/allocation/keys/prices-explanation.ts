import type { KeyOf } from '#shared/domain/keys/allocation-key'
import type { TraceOf } from '#shared/domain/keys/key-trace'
import { paysLine } from '#shared/domain/keys/prices/price-classes'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import type { Rule } from '#shared/domain/allocation/rules'
import { sumCents } from '#shared/kernel/cents'
import { pricedLineWords } from '#shared/wording/priced-line-words'
import type { Section } from '../section'
import { underRules } from '../under-rules'
import { daySections } from './day-sections'
import { gapSections } from './gap-sections'
import type { KeyContext, KindExplanation } from './key-explanation'
import { baseSentences } from './price-bases'
import { unitSections } from './unit-sections'

/** The rules that priced lines apply: that of prices, and those of steps and of pay where there are such lines. */
const priceRules = (lines: readonly PriceLine[]): readonly Rule[] => [
  'key-at-prices',
  ...(lines.some(({ tiers }) => tiers.length > 0) ? (['steps-of-the-year'] as const) : []),
  ...(lines.some(({ rated }) => rated.kind === 'payTimes') ? (['pay-times'] as const) : []),
]

/** The lines of a price list, each a quantity at a price, what they count, and the gap to the real cost. */
function priceSections(
  key: KeyOf<'prices'>,
  { lines, gap }: TraceOf<'prices'>,
  context: KeyContext,
): readonly Section[] {
  const { explained, wording } = context
  const { t, format, language } = wording
  const { body, days } = explained
  const paid = body === undefined ? [] : key.lines.filter((line) => paysLine(line, body, days.to))
  const units = paid.flatMap(({ rated }) => (rated.kind === 'unit' ? [rated.unitTypeId] : []))
  return [
    ...unitSections(units, explained, wording),
    ...daySections(paid, explained, wording),
    underRules(
      {
        key: 'key',
        title: t('keys.prices.explain.title'),
        value: format.cents(sumCents(lines.map(({ amount }) => amount))),
        rows: lines.map((line) => ({
          label: pricedLineWords(line, t, language),
          value: format.cents(line.amount),
        })),
        sentences:
          lines.length === 0
            ? [t('keys.prices.explain.nothing')]
            : [...baseSentences(paid, lines, explained, wording), t('keys.prices.explain.rounded')],
      },
      priceRules(body === undefined ? key.lines : paid),
      wording,
    ),
    ...gapSections(gap, context),
  ]
}

/** A list of prices, explained. */
export const pricesExplanation: KindExplanation<'prices'> = (key, trace, context) =>
  trace.kind === 'prices' ? priceSections(key, trace, context) : []
