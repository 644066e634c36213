import type { AtPrices, GapTrace, LimitedTrace } from '#shared/domain/allocation/share-trace'
import type { Cents } from '#shared/kernel/cents'
import { sumCents } from '#shared/kernel/cents'
import { tellLimit } from '#shared/wording/tell-limit'
import { tellPriced } from '#shared/wording/tell-priced'
import type { Section } from './section'
import type { Telling } from './telling'

/** How the gap between prices and cost came to a body; nothing where it stays with the lender. */
export function gapSections(gap: GapTrace | undefined, { t, format }: Telling): readonly Section[] {
  if (gap === undefined) return []
  const { billed, cost, base, part, total } = gap
  return [
    {
      key: 'gap',
      title: t('allocation.explain.gap'),
      value: format.cents(part),
      rows: [],
      sentences: [
        t('allocation.explain.gapText', {
          ...{ billed: format.cents(billed), cost: format.cents(cost) },
          ...{ gap: format.cents(total), base: format.cents(base) },
        }),
      ],
    },
  ]
}

/** The lines of a price list, each a quantity at a price, and the gap to the real cost. */
export function pricesSections({ lines, gap }: AtPrices, telling: Telling): readonly Section[] {
  const { t, format, language } = telling
  return [
    {
      key: 'key',
      title: t('allocation.explain.keyPrices'),
      value: format.cents(sumCents(lines.map(({ amount }) => amount))),
      rows: lines.map((line) => ({
        label: tellPriced(line, t, language),
        value: format.cents(line.amount),
      })),
      sentences: lines.length === 0 ? [t('allocation.explain.keyNothing')] : [],
    },
    ...gapSections(gap, telling),
  ]
}

/** The limit that took the place of what the key gave. */
export function limitSection(
  trace: LimitedTrace,
  amount: Cents | null,
  { t, format, language }: Telling,
): Section {
  return {
    key: 'limit',
    title: t('allocation.explain.keyLimited'),
    value: amount === null ? '' : format.cents(amount),
    rows: [],
    sentences: [
      tellLimit(trace, t, language),
      ...(trace.before === null
        ? []
        : [t('allocation.explain.before', { before: format.cents(trace.before) })]),
    ],
  }
}
