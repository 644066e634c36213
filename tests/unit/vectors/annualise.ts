import type { Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'

/** Minutes as hundredths of an hour, rounded first: 20 min make 33 hundredths (worked example A1, cdg23.fr). */
export const toHundredths = (minutes: Minutes): number =>
  roundRatio(ratio(BigInt(minutes) * 100n, 60n))

/** Working days of a year: days less weekends, leave and public holidays (A3: 365 - 104 - 25 - 8 = 228). */
export const workingDays = (
  days: number,
  weekends: number,
  leave: number,
  holidays: number,
): number => days - weekends - leave - holidays

/**
 * Paid weekly duration that spreads annual hours over the worked weeks (A1: 1 163.88 h / 45.6 = 25.52 h).
 *
 * @param annualHundredths hours of the year, in hundredths
 * @param weeksTenths worked weeks of the year, in tenths (456 is 45.6)
 * @returns hours a week, in hundredths, as an exact fraction
 */
export const weeklyHundredths = (annualHundredths: number, weeksTenths: number): Ratio =>
  ratio(BigInt(annualHundredths) * 10n, BigInt(weeksTenths))
