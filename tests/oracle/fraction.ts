/** An exact fraction, in lowest terms, with a positive denominator. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** The fraction of two whole numbers. Throws where the second is zero. */
export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(over), BigInt(under)]
  if (b === 0n) throw new RangeError('A fraction over zero')
  if (b === 1n) return { over: a, under: 1n }
  const sign = b < 0n ? -1n : 1n
  const common = greatestCommonDivisor(a, b * sign)
  return { over: (a * sign) / common, under: (b * sign) / common }
}

export const ZERO = fraction(0n)
export const ONE = fraction(1n)

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under)

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under - b.over * a.under, a.under * b.under)

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.over, a.under * b.under)

export const divide = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under, a.under * b.over)

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const isZero = (a: Fraction): boolean => a.over === 0n

export const sum = (list: readonly Fraction[]): Fraction => list.reduce(add, ZERO)

export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)

export const greatest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)

/** The whole number at or below, towards minus infinity. */
export function floor({ over, under }: Fraction): bigint {
  const towardsZero = over / under
  return over < 0n && over % under !== 0n ? towardsZero - 1n : towardsZero
}

/** The whole number at or above. */
export const ceiling = ({ over, under }: Fraction): bigint => -floor({ over: -over, under })

/** The nearest whole number, halves away from zero. */
export function round({ over, under }: Fraction): bigint {
  const size = over < 0n ? -over : over
  const nearest = (2n * size + under) / (2n * under)
  return over < 0n ? -nearest : nearest
}
