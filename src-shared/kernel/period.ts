import { dayFromNumber, dayNumber, type Day } from './day'
import { addMonths, firstDayOf, lastDayOf, monthOf, monthsThrough, type Month } from './month'

/** A span of days, both ends included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** A span whose end may not be known yet. */
export interface OpenPeriod {
  readonly from: Day
  /** Last day, included; `null` while no end is known. */
  readonly to: Day | null
}

/** The period of a whole year. */
export const yearPeriod = (year: number): Period => ({
  from: `${String(year)}-01-01` as Day,
  to: `${String(year)}-12-31` as Day,
})

/** Whether a day lies in a period. */
export const periodHolds = (period: OpenPeriod, value: Day): boolean =>
  value >= period.from && (period.to === null || value <= period.to)

/** The day of a period that is nearest to a day. */
export function nearestDay({ from, to }: OpenPeriod, value: Day): Day {
  if (value < from) return from
  return to !== null && value > to ? to : value
}

/** Whether one period holds all days of another. */
export const isWithin = (inner: Period, outer: Period): boolean =>
  inner.from >= outer.from && inner.to <= outer.to

/** What two periods share, or `null`. */
export function intersectPeriods(a: Period, b: OpenPeriod): Period | null {
  const from = a.from > b.from ? a.from : b.from
  const to = b.to === null || a.to < b.to ? a.to : b.to
  return from <= to ? { from, to } : null
}

/** The shortest period that holds one and others. */
export const periodAround = (one: Period, others: readonly Period[]): Period =>
  others.reduce(
    ({ from, to }, other) => ({
      from: other.from < from ? other.from : from,
      to: other.to > to ? other.to : to,
    }),
    one,
  )

/** The first day that two periods share, or `null`. */
export function firstSharedDay(a: OpenPeriod, b: OpenPeriod): Day | null {
  const from = a.from > b.from ? a.from : b.from
  return periodHolds(a, from) && periodHolds(b, from) ? from : null
}

/** How many days a period counts. */
export const lengthInDays = (period: Period): number =>
  dayNumber(period.to) - dayNumber(period.from) + 1

/** The days of a period, in order. */
export function daysOf({ from, to }: Period): readonly Day[] {
  const first = dayNumber(from)
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, at) => dayFromNumber(first + at))
}

/** The months that a period touches, in order. */
export const monthsOf = ({ from, to }: Period): readonly Month[] => [
  ...monthsThrough(monthOf(from), monthOf(to)),
]

/** The same months a year earlier, whole. */
export const yearEarlier = ({ from, to }: Period): Period => ({
  from: firstDayOf(addMonths(monthOf(from), -12)),
  to: lastDayOf(addMonths(monthOf(to), -12)),
})

/** Whether a period starts on the first day of a month and ends on the last day of one. */
export const isWholeMonths = ({ from, to }: Period): boolean =>
  from === firstDayOf(monthOf(from)) && to === lastDayOf(monthOf(to))

/** The period of a month. */
export const monthPeriod = (value: Month): Period => ({
  from: firstDayOf(value),
  to: lastDayOf(value),
})
