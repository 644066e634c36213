import type { $brand } from 'zod'

/** An amount of money in whole euro cents, a safe integer. Never a float of euros. */
export type Cents = number & $brand<'Cents'>

/** Brands an integer as cents. Throws on a fraction or beyond the safe range: that is a bug, not bad input. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of cents: ${value}`)
  return (value === 0 ? 0 : value) as Cents
}

/** Sums amounts, exactly. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0
  for (const amount of amounts) total += amount
  return cents(total)
}
