import { dayNumber, readDay, type Day } from './day'
import type { Period } from './period'

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** How many days lie between a day and a period; 0 within it. */
const daysAway = (day: Day, { from, to }: Period): number =>
  Math.max(0, dayNumber(from) - dayNumber(day), dayNumber(day) - dayNumber(to))

/**
 * The day of a date without its year that lies in a period, else nearest to it: in the week from 29 December 2025, 2 January is
 * of 2026.
 *
 * @param date the day of the month
 * @param month from 1 to 12
 * @returns `null` where the calendar has no such day in a year of the period, or the one before or after
 */
export function dayNearest(date: number, month: number, near: Period): Day | null {
  const [first, last] = [Number(near.from.slice(0, 4)), Number(near.to.slice(0, 4))]
  const within = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return [...within, first - 1, last + 1]
    .flatMap((year) => readDay(`${pad(year, 4)}-${pad(month)}-${pad(date)}`) ?? [])
    .reduce<Day | null>(
      (best, day) => (best === null || daysAway(day, near) < daysAway(best, near) ? day : best),
      null,
    )
}
