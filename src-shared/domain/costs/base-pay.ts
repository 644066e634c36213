import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'

/**
 * Monthly base pay: pay index (indice majoré) x value of the point, for the part of a full-time month that is paid, rounded
 * once to the cent (worked example A5: 352 x 4.85003 EUR = 1 707.21 EUR).
 *
 * @param index pay index or points of NBI, a whole number
 * @param pointValue value of a point in hundred-thousandths of a euro (485 003 is 4.85003 EUR)
 * @param part exactly; a whole month unless said otherwise
 */
export const basePay = (index: number, pointValue: number, part: Ratio = ratio(1)): Cents =>
  cents(
    roundRatio(
      ratio(BigInt(index) * BigInt(pointValue) * part.numerator, 1000n * part.denominator),
    ),
  )

/**
 * A contribution on a base, rounded once to the cent.
 *
 * @param base in cents
 * @param rate in thousandths of a percent (15 430 is 15.43 %)
 */
export const contribution = (base: Cents, rate: number): Cents =>
  cents(roundRatio(ratio(BigInt(base) * BigInt(rate), 100_000n)))
