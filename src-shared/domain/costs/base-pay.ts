import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'

/** A full-time week in minutes: 35 h. */
const FULL_WEEK = 2100

/**
 * Monthly base pay: pay index (indice majoré) x value of the point, for the part of a full-time week that is paid, rounded
 * once to the cent (worked example A5: 352 x 4.85003 EUR = 1 707.21 EUR).
 *
 * @param index pay index or points of NBI, a whole number
 * @param pointValue value of a point in hundred-thousandths of a euro (485 003 is 4.85003 EUR)
 * @param weeklyMinutes paid minutes a week; beyond 35 h nothing is added
 */
export const basePay = (index: number, pointValue: number, weeklyMinutes = FULL_WEEK): Cents =>
  cents(
    roundRatio(
      ratio(
        BigInt(index) * BigInt(pointValue) * BigInt(Math.min(weeklyMinutes, FULL_WEEK)),
        1000 * FULL_WEEK,
      ),
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
