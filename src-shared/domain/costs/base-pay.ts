import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'

/**
 * Monthly base pay: pay index (indice majoré) x value of the point, rounded once to the cent (worked example A5:
 * 352 x 4.85003 EUR = 1 707.21 EUR).
 *
 * @param index pay index, a whole number of points
 * @param pointValue value of a point in hundred-thousandths of a euro (485 003 is 4.85003 EUR)
 */
export const basePay = (index: number, pointValue: number): Cents =>
  cents(roundRatio(ratio(BigInt(index) * BigInt(pointValue), 1000n)))

/**
 * A contribution on a base, rounded once to the cent.
 *
 * @param base in cents
 * @param rate in ten-thousandths (1 543 is 15.43 %)
 */
export const contribution = (base: Cents, rate: number): Cents =>
  cents(roundRatio(ratio(BigInt(base) * BigInt(rate), 10_000n)))
