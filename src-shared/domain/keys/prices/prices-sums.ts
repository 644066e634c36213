import { cents, sumCents } from '#shared/kernel/cents'
import { monthOf } from '#shared/kernel/month'
import { sum } from '../../printed/sum'
import type { BillingOf } from '../key-billing'
import {
  pricedAgain,
  workedPrices,
  type KeySum,
  type PrintedKey,
  type WorkedKey,
} from '../worked-key'
import type { PriceLine } from './price-line'

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

/** Multiplies the quantities that a statement prints by their prices again, and finds these in the list. */
export function pricesSums(
  known: readonly PriceLine[],
  billing: BillingOf<'prices'>,
  printed: PrintedKey,
): WorkedKey {
  const { days } = printed
  const sums = billing.lines.flatMap((line, place): readonly KeySum[] => {
    const path = ['lines', place]
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
        path,
      ),
      ...(free || list.includes(line.price)
        ? []
        : [sum('billing.lines.price', line.price, list[0] ?? null, path)]),
      ...(inside ? [] : [sum('billing.lines.month', line.month, monthOf(days.from), path)]),
      sum(
        'billing.lines.amount',
        line.amount,
        pricedAgain(line.quantity, line.price, line.unit === 'percent' ? 100n : 1n),
        path,
      ),
    ]
  })
  const amount = sumCents(billing.lines.map((line) => cents(line.amount)))
  return workedPrices(billing, printed, amount, sums)
}
