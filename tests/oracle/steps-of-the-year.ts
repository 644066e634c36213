import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { newYear, yearOf } from './civil-days'
import type { Counted } from './counted-once'
import type { Fraction } from './fraction'
import { add, fraction, greatest, isZero, least, subtract, sum } from './fraction'
import { pays, quantityOf } from './quantities'
import type { Facts } from './read-facts'
import type { Part } from './terms-by-day'
import { partsWithin, serves } from './terms-by-day'

/** What a line prices, whatever the price. */
function thing({ rated }: PriceLine): string {
  switch (rated.kind) {
    case 'hour':
      return `hour ${rated.basis} ${String(rated.beyond ?? '')}`
    case 'day':
      return 'day'
    case 'halfDay':
      return `halfDay ${String(rated.minutes)}`
    case 'unit':
      return `unit ${rated.unitTypeId}`
    case 'month':
      return `month ${rated.each}`
    case 'payTimes':
      return 'payTimes'
    case 'percentOf':
      return `percentOf ${rated.criterionId}`
  }
}

/** The line with the same identifier, priced by the same thing, that earlier terms have. */
export function sameLine({ terms: { key } }: Part, line: PriceLine): PriceLine | undefined {
  if (key.kind !== 'prices') return undefined
  return key.lines.find((one) => one.id === line.id && thing(one) === thing(line))
}

/** What was counted on a line for a body since 1 January, before a part. */
export function countedBefore(
  facts: Facts,
  counted: Counted,
  line: PriceLine,
  body: string,
  part: Part,
): Fraction {
  const earlier = partsWithin(facts.own, { from: newYear(yearOf(part.from)), to: part.from - 1 })
  return sum(
    earlier.flatMap((before) => {
      const same = serves(before.terms, body) ? sameLine(before, line) : undefined
      return same === undefined || !pays(facts, same, body)
        ? []
        : [quantityOf(facts, counted, same, body, before)]
    }),
  )
}

/** A quantity at a price. */
export interface Step {
  readonly quantity: Fraction
  readonly price: number
}

/** `steps-of-the-year`: a quantity cut where the price changes; it begins where what was counted before ended. */
export function stepsOf(
  line: PriceLine,
  price: number,
  before: Fraction,
  quantity: Fraction,
): readonly Step[] {
  const end = add(before, quantity)
  const steps = [
    { above: null as Fraction | null, price },
    ...line.tiers.map((tier) => ({
      above: fraction(tier.above, 100),
      price: tier.price,
    })),
  ]
  return steps
    .map((step, at) => {
      const upTo = steps[at + 1]?.above ?? null
      const held = (value: Fraction): Fraction => {
        const low = step.above === null ? value : greatest(value, step.above)
        return upTo === null ? low : least(low, upTo)
      }
      return { price: step.price, quantity: subtract(held(end), held(before)) }
    })
    .filter((step) => !isZero(step.quantity))
}
