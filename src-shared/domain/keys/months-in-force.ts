import { lengthOfMonth, type Month } from '#shared/kernel/month'
import {
  intersectPeriods,
  lengthInDays,
  monthPeriod,
  monthsOf,
  type OpenPeriod,
  type Period,
} from '#shared/kernel/period'
import { addRatio, ratio, type Ratio } from '#shared/kernel/ratio'

/** The part of a month on which terms are in force within a period, exactly: days over days, or one. */
export function monthInForce(month: Month, period: Period, inForce: OpenPeriod): Ratio {
  const inPeriod = intersectPeriods(monthPeriod(month), period)
  const days = inPeriod === null ? null : intersectPeriods(inPeriod, inForce)
  if (days === null) return ratio(0)
  const [count, whole] = [lengthInDays(days), lengthOfMonth(month)]
  return count === whole ? ratio(1) : ratio(count, whole)
}

/** How many months of a period terms are in force, exactly. */
export const monthsInForce = (period: Period, inForce: OpenPeriod): Ratio =>
  monthsOf(period).reduce(
    (sum, month) => addRatio(sum, monthInForce(month, period, inForce)),
    ratio(0),
  )
