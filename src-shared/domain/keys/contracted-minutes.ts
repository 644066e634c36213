import { lengthOfMonth } from '#shared/kernel/month'
import type { Minutes } from '#shared/kernel/minutes'
import {
  intersectPeriods,
  lengthInDays,
  monthPeriod,
  monthsOf,
  type OpenPeriod,
  type Period,
} from '#shared/kernel/period'
import { addRatio, ratio, type Ratio } from '#shared/kernel/ratio'

/** Tenths of weeks in a year: 52 paid weeks, or 45.6 worked (228 days of five a week; worked example A3). */
export const YEAR_WEEKS = { paid: 520, worked: 456 } as const

/**
 * Contracted minutes of a body over a period, exactly: weekly minutes x weeks of the year / 12 for each full month, a
 * month cut by the start or end of the agreement counting its days in force. Worked example C1: 6 h a week make 312 h
 * a year on the paid basis.
 */
export function contractedMinutes(
  weekly: Minutes,
  terms: { readonly period: OpenPeriod; readonly annualWeeks: keyof typeof YEAR_WEEKS },
  period: Period,
): Ratio {
  const perMonth = BigInt(weekly) * BigInt(YEAR_WEEKS[terms.annualWeeks])
  return monthsOf(period).reduce(
    (sum, month) => {
      const inPeriod = intersectPeriods(period, monthPeriod(month))
      const inForce = inPeriod === null ? null : intersectPeriods(inPeriod, terms.period)
      if (inForce === null) return sum
      const days = lengthInDays(inForce)
      return addRatio(
        sum,
        days === lengthOfMonth(month)
          ? ratio(perMonth, 120n)
          : ratio(perMonth * BigInt(days), 120n * BigInt(lengthOfMonth(month))),
      )
    },
    ratio(0n, 120n),
  )
}
