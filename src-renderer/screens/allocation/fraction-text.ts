import { ratio, roundRatio } from '#shared/kernel/ratio'

/** Decimals of a cent that an explanation shows: cut, never rounded up to a whole. */
const PLACES = 3

/**
 * A part of a cent as thousandths, cut: `remainder / whole`.
 *
 * @returns a whole number from 0 to 999, to be written with three decimals
 */
export const thousandths = (remainder: string, whole: number | string): number =>
  BigInt(whole) === 0n ? 0 : Number((BigInt(remainder) * 10n ** BigInt(PLACES)) / BigInt(whole))

/** Hundred-thousandths of a euro of an exact product of minutes and an hourly rate in cents, cut. */
export const exactProduct = (
  minutes: { readonly numerator: string; readonly denominator: string },
  hourlyRate: number,
): number =>
  Number(
    (BigInt(minutes.numerator) * BigInt(hourlyRate) * 10n ** BigInt(PLACES)) /
      (BigInt(minutes.denominator) * 60n),
  )

/** A weight over all weights in percent with four decimals, rounded once from the exact fraction. */
export const percentOf = (weight: number | string, weights: number | string): number =>
  BigInt(weights) === 0n ? 0 : roundRatio(ratio(BigInt(weight) * 1_000_000n, BigInt(weights)))
