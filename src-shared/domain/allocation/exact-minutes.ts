import { addRatio, lowestTerms, ratio, type Ratio } from '#shared/kernel/ratio'
import type { ExactMinutes } from './allocation'

/** A fraction of minutes in lowest terms, as text. */
export function exactMinutes(minutes: Ratio): ExactMinutes {
  const { numerator, denominator } = lowestTerms(minutes)
  return { numerator: String(numerator), denominator: String(denominator) }
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
