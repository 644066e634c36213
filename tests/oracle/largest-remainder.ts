import type { Fraction } from './fraction'
import { compare, divide, floor, fraction, isZero, multiply, subtract, sum } from './fraction'

const total = (list: readonly bigint[]): bigint => list.reduce((all, one) => all + one, 0n)

/**
 * Hands out what exact parts, rounded down, leave of a whole amount: one each to the largest fractions, the first of equal
 * ones first. Where more is left than there are parts it goes round again; where less than nothing is left, it is taken off
 * in the opposite order.
 */
export function roundTogether(
  amount: bigint,
  exact: readonly Fraction[],
  weighs: (at: number) => boolean,
): readonly bigint[] {
  const rounded = exact.map(floor)
  const order = exact
    .map((part, at) => ({ at, rest: subtract(part, fraction(floor(part))) }))
    .filter(({ at }) => weighs(at))
    .sort((a, b) => compare(b.rest, a.rest) || a.at - b.at)
    .map(({ at }) => at)
  let left = amount - total(rounded)
  if (left < 0n) order.reverse()
  while (left !== 0n && order.length > 0)
    for (const at of order) {
      if (left === 0n) break
      const step = left > 0n ? 1n : -1n
      rounded[at] = (rounded[at] ?? 0n) + step
      left -= step
    }
  return rounded
}

/** "Largest remainder" of the document. Nothing for anybody where nothing weighs. */
export function largestRemainder(amount: bigint, weights: readonly Fraction[]): readonly bigint[] {
  // Of a negative amount the size is divided, and every part bears the sign.
  if (amount < 0n && weights.every(({ over }) => over >= 0n))
    return largestRemainder(-amount, weights).map((part) => -part)
  const all = sum(weights)
  if (isZero(all)) return weights.map(() => 0n)
  const exact = weights.map((weight) => divide(multiply(fraction(amount), weight), all))
  return roundTogether(amount, exact, (at) => !isZero(weights[at] ?? all))
}
