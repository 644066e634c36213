import type { Ratio } from '#shared/kernel/ratio'
import { addRatio, commonDivisor, ratio } from '#shared/kernel/ratio'
import type { ExactMinutes } from './allocation'

/** A fraction of minutes in lowest terms, as text. */
export function exactMinutes({ numerator, denominator }: Ratio): ExactMinutes {
  const divisor = commonDivisor(numerator, denominator)
  return { numerator: String(numerator / divisor), denominator: String(denominator / divisor) }
}

/** Adds such fractions up. */
export const addExactMinutes = (all: readonly ExactMinutes[]): ExactMinutes =>
  exactMinutes(
    all.reduce(
      (sum, { numerator, denominator }) =>
        addRatio(sum, ratio(BigInt(numerator), BigInt(denominator))),
      ratio(0),
    ),
  )
