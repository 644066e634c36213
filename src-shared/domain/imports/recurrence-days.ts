import { addDays, dayFromNumber, dayNumber, weekday, type Day } from '#shared/kernel/day'
import { lengthOfMonth, monthOf } from '#shared/kernel/month'

/** A rule by which an event repeats (RFC 5545, RRULE), as far as office calendars write it. */
export interface RecurrenceRule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number | null
  /** Last day, included. */
  readonly until: Day | null
  /** Weekdays, ISO 8601; `nth` of the month (from the end where negative), 0 for each. */
  readonly byDay: readonly { readonly weekday: number; readonly nth: number }[]
  readonly byMonthDay: readonly number[]
  readonly byMonth: readonly number[]
}

/** From which day to which repetitions are read, both included. */
export interface RecurrenceWindow {
  readonly from: Day
  readonly to: Day
}

/** Days looked at: forty years. */
const LONGEST = 14_610

/** A day taken apart: files repeat thousands of events over the same days. */
interface DayParts {
  readonly day: Day
  readonly number: number
  /** Weeks and months from a fixed one on. */
  readonly week: number
  readonly months: number
  readonly year: number
  readonly month: number
  readonly date: number
  readonly weekday: number
  /** Days of the month after it. */
  readonly left: number
}

const known = new Map<number, DayParts>()
/** Days kept: those of more than a century. */
const MOST_KNOWN = 50_000

function partsOf(number: number): DayParts {
  const found = known.get(number)
  if (found !== undefined) return found
  const day = dayFromNumber(number)
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number)
  const parts = {
    day,
    number,
    week: Math.floor((number + 2) / 7),
    months: (year ?? 0) * 12 + (month ?? 0),
    year: year ?? 0,
    month: month ?? 0,
    date: date ?? 0,
    weekday: weekday(day),
    left: lengthOfMonth(monthOf(day)) - (date ?? 0),
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(number, parts)
  return parts
}

function inStep({ freq, interval }: RecurrenceRule, start: DayParts, on: DayParts): boolean {
  switch (freq) {
    case 'DAILY':
      return (on.number - start.number) % interval === 0
    case 'WEEKLY':
      return (on.week - start.week) % interval === 0
    case 'MONTHLY':
      return (on.months - start.months) % interval === 0
    case 'YEARLY':
      return (on.year - start.year) % interval === 0
  }
}

const onWeekday = ({ byDay, freq }: RecurrenceRule, on: DayParts): boolean =>
  byDay.some((by) => {
    if (by.weekday !== on.weekday) return false
    if (by.nth === 0 || freq === 'WEEKLY' || freq === 'DAILY') return true
    return by.nth > 0 ? Math.ceil(on.date / 7) === by.nth : Math.floor(on.left / 7) + 1 === -by.nth
  })

const onMonthDay = ({ byMonthDay }: RecurrenceRule, { date, left }: DayParts): boolean =>
  byMonthDay.some((by) => (by > 0 ? by === date : -by === left + 1))

const inMonth = ({ byMonth }: RecurrenceRule, { month }: DayParts): boolean =>
  byMonth.length === 0 || byMonth.includes(month)

function fits(rule: RecurrenceRule, start: DayParts, on: DayParts): boolean {
  if (!inMonth(rule, on) || !inStep(rule, start, on)) return false
  if (rule.byDay.length > 0 && !onWeekday(rule, on)) return false
  if (rule.byMonthDay.length > 0 && !onMonthDay(rule, on)) return false
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0) return true
  switch (rule.freq) {
    case 'DAILY':
      return true
    case 'WEEKLY':
      return on.weekday === start.weekday
    case 'MONTHLY':
      return on.date === start.date
    case 'YEARLY':
      return on.date === start.date && (rule.byMonth.length > 0 || on.month === start.month)
  }
}

/** The first and the last day to test, as numbers of days. */
function tested(rule: RecurrenceRule, start: Day, window: RecurrenceWindow): [number, number] {
  const last = Math.min(
    dayNumber(rule.until ?? window.to),
    dayNumber(window.to),
    dayNumber(start) + LONGEST,
  )
  // Only a rule that counts needs the days before the window.
  const first = rule.count === null ? dayNumber(window.from) : 0
  return [Math.max(dayNumber(start), first), last]
}

/** How many days `recurrence` tests at most: what unfolding a rule costs. */
export function daysTested(rule: RecurrenceRule, start: Day, window: RecurrenceWindow): number {
  const [first, last] = tested(rule, start, window)
  return Math.max(0, last - first + 1)
}

/** What a rule comes to within a window. */
export interface Recurrence {
  readonly days: readonly Day[]
  /** The event repeats on a day after the window too. */
  readonly goesOn: boolean
}

/** Days looked at after a window: a leap day comes within four years, but for a turn of a century. */
const FOUR_YEARS = 1461

/** Whether a day after a window fits a rule, whose repetitions are not all counted by then. */
function fitsAfter(rule: RecurrenceRule, start: Day, to: Day): boolean {
  const begun = partsOf(dayNumber(start))
  const after = { from: addDays(to, 1), to: addDays(to, FOUR_YEARS) }
  const [first, last] = tested({ ...rule, count: null }, start, after)
  for (let number = first; number <= last; number += 1)
    if (number === begun.number || fits(rule, begun, partsOf(number))) return true
  return false
}

/**
 * The days on which an event repeats, within a window, and whether it does after it. Each day is tested at most once, so any rule ends:
 * one that never matches gives its first day alone.
 *
 * @param start the first day, which always counts
 */
export function recurrence(rule: RecurrenceRule, start: Day, window: RecurrenceWindow): Recurrence {
  const days: Day[] = []
  const begun = partsOf(dayNumber(start))
  const [first, last] = tested(rule, start, window)
  const most = rule.count ?? Infinity
  let count = 0
  for (let number = first; number <= last && count < most; number += 1) {
    const on = partsOf(number)
    if (number !== begun.number && !fits(rule, begun, on)) {
      // None of the other days of a month that the rule leaves out.
      if (!inMonth(rule, on)) number += on.left
      continue
    }
    count += 1
    if (on.day >= window.from) days.push(on.day)
  }
  const isOver = count >= most
  return { days, goesOn: !isOver && (rule.until === null || fitsAfter(rule, start, window.to)) }
}

/** From which day to which the repetitions of a calendar are read: two years back, a month ahead. */
export const recurrenceWindow = (today: Day): RecurrenceWindow => ({
  from: addDays(today, -731),
  to: addDays(today, 31),
})
