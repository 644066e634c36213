import { addDays, mondayOf, readDay, weekday, type Day } from '#shared/kernel/day'
import { dayNearest } from '#shared/kernel/day-nearest'

/** The days from which a sentence counts. */
export interface SentenceDates {
  readonly today: Day
  /** What a sentence without a day means; `null` where nothing on screen says it. */
  readonly day: Day | null
  /** The Monday of the week on screen. */
  readonly monday: Day
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** The day that others are near to. */
const reference = ({ day, monday }: SentenceDates): Day => day ?? monday

/** The day of a weekday (1 to 7) in the week on screen. */
export const weekdayOnScreen = ({ monday }: SentenceDates, of: number): Day =>
  addDays(monday, of - 1)

/** A day of the month without its month: in the week on screen, else in the month on screen; `null` where neither has it. */
export function dayOfMonth(dates: SentenceDates, number: number): Day | null {
  const inWeek = [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(dates.monday, offset))
    .find((day) => Number(day.slice(8)) === number)
  return inWeek ?? readDay(`${reference(dates).slice(0, 7)}-${pad(number)}`)
}

/** A day and a month; without a year, the year that brings it nearest to the day on screen. `null` where there is none. */
export function dayOfYear(
  dates: SentenceDates,
  number: number,
  month: number,
  year: number | null,
): Day | null {
  const near = reference(dates)
  if (year === null) return dayNearest(number, month, { from: near, to: near })
  return readDay(`${pad(year < 100 ? 2000 + year : year, 4)}-${pad(month)}-${pad(number)}`)
}

/** The nearest day of a weekday on or after a day. */
export const onOrAfter = (day: Day, of: number): Day => addDays(day, (of - weekday(day) + 7) % 7)

/** The nearest day of a weekday on or before a day. */
export const onOrBefore = (day: Day, of: number): Day =>
  addDays(day, -((weekday(day) - of + 7) % 7))

/** The Monday of the week that is so many weeks from today's, or of the one on screen. */
export const mondayOfWeek = (dates: SentenceDates, week: number | 'onScreen'): Day =>
  week === 'onScreen' ? dates.monday : addDays(mondayOf(dates.today), 7 * week)
