import { cents, sumCents } from '#shared/kernel/cents'
import { monthOf } from '#shared/kernel/month'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { WHOLE } from '../../keys/fixed-quotas/fixed-quotas-schema'
import type { PriceLine } from '../../keys/prices/price-line'
import type { KeyBilling } from '../billing'
import { linesAt } from '../content-line'
import { criteriaSums } from './criteria-sums'
import { dividedAmount, divisionSums } from './division-sums'
import type { PrintedTerms } from './printed-terms'
import type { Sum } from './sum'
import { between, sum } from './sum'

/** What sums there are to do again, and the amount that they come to. */
export interface Worked {
  readonly sums: readonly Sum[]
  readonly amount: number
}

const KINDS = {
  actualCost: 'share',
  fixedQuotas: 'share',
  criteria: 'criteria',
  tariff: 'tariff',
  prices: 'prices',
} as const

/** What a fraction times a price comes to, rounded once. */
function priced(
  { numerator, denominator }: { readonly numerator: string; readonly denominator: string },
  price: number,
  per: bigint,
): number {
  const under = BigInt(denominator) * per
  return under <= 0n ? 0 : roundRatio(ratio(BigInt(numerator) * BigInt(price), under))
}

type Weighed = Extract<KeyBilling, { kind: 'share' | 'criteria' }>

/** A part of the cost by a weight, what bounded shares take aside. */
function weighed(billing: Weighed, { cost }: PrintedTerms, sums: readonly Sum[]): Worked {
  const { others } = billing
  const total = (cost ?? 0) - (others?.taken ?? 0)
  const among = BigInt(others?.weights ?? billing.weights)
  const all = BigInt(billing.weights)
  return {
    sums: [
      ...sums,
      ...(others === undefined
        ? []
        : [
            between('billing.others.count', others.count, 1, billing.parts - 1),
            sum('billing.others.weights', others.weights, String(among > all ? all : among)),
          ]),
      ...divisionSums(billing, total, BigInt(billing.weight), among),
    ],
    amount: dividedAmount(billing, total),
  }
}

/** The weight of hours done, or that of a quota, which the key names. */
function shareWeights(
  { weight, weights }: Extract<KeyBilling, { kind: 'share' }>,
  { content, key, whole }: PrintedTerms,
): readonly Sum[] {
  if (key.kind === 'fixedQuotas') {
    const own = key.quotas.find(({ collectivityId }) => collectivityId === content.beneficiary.id)
    return [
      sum('billing.weight', weight, own?.millionths ?? 0),
      sum('billing.weights', weights, WHOLE),
    ]
  }
  const { service, minutes, agreement } = content
  if (!whole) return [between('billing.weight', weight, 0, minutes)]
  const left = agreement.commonTime === 'lender' ? service.common : 0
  return [
    sum('billing.weight', weight, minutes),
    sum('billing.weights', weights, service.direct + left),
  ]
}

/** What prices make, and the part of the gap to the real cost. */
function withGap(
  { gap }: Extract<KeyBilling, { kind: 'tariff' | 'prices' }>,
  { cost }: PrintedTerms,
  base: number,
  sums: readonly Sum[],
): Worked {
  if (gap === undefined) return { sums, amount: base }
  const total = gap.cost - gap.billed
  const part = dividedAmount(gap, total)
  return {
    sums: [
      ...sums,
      sum('billing.gap.cost', gap.cost, cost),
      sum('billing.gap.base', gap.base, base),
      sum('billing.gap.total', gap.total, total),
      ...divisionSums(gap, total, BigInt(gap.base), BigInt(gap.billed)),
      sum('billing.gap.part', gap.part, part),
    ],
    amount: base + part,
  }
}

function tariff(billing: Extract<KeyBilling, { kind: 'tariff' }>, terms: PrintedTerms): Worked {
  const { content, key, whole } = terms
  const { hourlyRate, basis, minutes } = billing
  const rounded = roundRatio(ratio(BigInt(minutes.numerator), BigInt(minutes.denominator)))
  const counted = basis === 'contracted' ? content.contractedMinutes : content.minutes
  const sums = [
    sum('billing.basis', basis, key.kind === 'tariff' ? key.basis : null),
    ...(whole
      ? [
          sum('billing.hourlyRate', hourlyRate, content.agreement.hourlyTariff),
          ...(basis === 'contracted'
            ? [sum('contractedMinutes', counted, rounded)]
            : [sum('billing.minutes', minutes, { numerator: String(counted), denominator: '1' })]),
        ]
      : []),
  ]
  return withGap(billing, terms, priced(minutes, hourlyRate, 60n), sums)
}

/** The prices that a line of a list may print, and its unit; any price where it is a part of the pay of agents. */
function linePrices({ rated, tiers }: PriceLine): readonly [string, readonly number[] | null] {
  switch (rated.kind) {
    case 'payTimes':
      return ['hour', null]
    case 'percentOf':
      return ['percent', [rated.rate]]
    case 'hour':
    case 'day':
    case 'halfDay':
    case 'unit':
    case 'month':
      return [rated.kind, [rated.price, ...tiers.map(({ price }) => price)]]
  }
}

function prices(billing: Extract<KeyBilling, { kind: 'prices' }>, terms: PrintedTerms): Worked {
  const { content, key, days, path } = terms
  const known = key.kind === 'prices' ? key.lines : []
  const sums = billing.lines.flatMap((line, place): readonly Sum[] => {
    const at = linesAt(content, [...path, 'lines', place])
    const rated = known.filter(({ label }) => label === line.label).map(linePrices)
    const units = rated.filter(([unit]) => unit === line.unit)
    const free = units.some(([, list]) => list === null)
    const list = units.flatMap(([, all]) => all ?? [])
    const inside =
      line.month === null || (line.month >= monthOf(days.from) && line.month <= monthOf(days.to))
    return [
      sum(
        'billing.lines.unit',
        line.unit,
        units.length > 0 ? line.unit : (rated[0]?.[0] ?? null),
        at,
      ),
      ...(free || list.includes(line.price)
        ? []
        : [sum('billing.lines.price', line.price, list[0] ?? null, at)]),
      ...(inside ? [] : [sum('billing.lines.month', line.month, monthOf(days.from), at)]),
      sum(
        'billing.lines.amount',
        line.amount,
        priced(line.quantity, line.price, line.unit === 'percent' ? 100n : 1n),
        at,
      ),
    ]
  })
  return withGap(billing, terms, sumCents(billing.lines.map(({ amount }) => cents(amount))), sums)
}

/** Works the amount of a key out again from the quantities, weights and prices that stand beside it. */
export function keySums(billing: KeyBilling, terms: PrintedTerms): Worked {
  const kind = sum('billing.kind', billing.kind, KINDS[terms.key.kind])
  const worked = (): Worked => {
    switch (billing.kind) {
      case 'share':
        return weighed(billing, terms, shareWeights(billing, terms))
      case 'criteria':
        return weighed(billing, terms, criteriaSums(billing, terms))
      case 'tariff':
        return tariff(billing, terms)
      case 'prices':
        return prices(billing, terms)
    }
  }
  const { sums, amount } = worked()
  return { sums: [kind, ...sums], amount }
}
