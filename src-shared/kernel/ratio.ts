/** An exact fraction; the denominator is positive. Used where money or time is multiplied by a rate, before one rounding. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Builds a fraction. Throws on a denominator that is not positive. */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  const d = BigInt(denominator)
  if (d <= 0n) throw new RangeError('The denominator of a ratio must be positive')
  return { numerator: BigInt(numerator), denominator: d }
}

/** Adds two fractions, exactly (without reduction: the values of this field stay small). */
export const addRatio = (a: Ratio, b: Ratio): Ratio =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      }

/** Rounds to the nearest integer, halves away from zero (the rule of commercial rounding). */
export function roundRatio({ numerator, denominator }: Ratio): number {
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return Number(numerator < 0n ? -rounded : rounded)
}

/** The greatest whole number that divides both. */
export const commonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : commonDivisor(b, a % b)

/** The same fraction in lowest terms: sums of many stay small. */
export const lowestTerms = ({ numerator, denominator }: Ratio): Ratio => {
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** The smallest whole number that both divide. */
export const commonMultiple = (a: bigint, b: bigint): bigint => (a / commonDivisor(a, b)) * b
