import type { Day } from '#shared/kernel/day'
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '#shared/kernel/month'
import { intersectPeriods, type OpenPeriod, type Period } from '#shared/kernel/period'

/**
 * Whether days of a period, within the agreement, are still to come: what was done until now is no more and no less than what is planned
 * for all of it.
 */
export function isUnderWay(period: Period, agreed: OpenPeriod, today: Day): boolean {
  const days = intersectPeriods(period, agreed)
  return days !== null && today <= days.to
}

/** Whether a period has begun within the agreement: before that, nothing of it is under way. */
export function hasBegun(period: Period, agreed: OpenPeriod, today: Day): boolean {
  const days = intersectPeriods(period, agreed)
  return days !== null && days.from <= today
}

/** The last month of an agreement that is over on a day: the one before the day's, or the one in which the agreement ended. */
export function lastMonthOver(agreed: OpenPeriod, today: Day): Month {
  const before = addMonths(monthOf(today), -1)
  const end = agreed.to !== null && agreed.to < today ? monthOf(agreed.to) : before
  return end > before ? end : before
}

/** The months of a period that are over on a day; `null` where none is. */
export function monthsOver({ from, to }: Period, today: Day): Period | null {
  const over = lastDayOf(addMonths(monthOf(today), -1))
  return from > over ? null : { from, to: to < over ? to : over }
}

/** The whole months of a period within the agreement that are over on a day; `null` where none is. */
export function agreedMonthsOver(period: Period, agreed: OpenPeriod, today: Day): Period | null {
  const days = intersectPeriods(period, agreed)
  if (days === null) return null
  const [from, to] = [firstDayOf(monthOf(days.from)), lastDayOf(monthOf(days.to))]
  const over = lastDayOf(lastMonthOver(agreed, today))
  return from > over ? null : { from, to: to < over ? to : over }
}
