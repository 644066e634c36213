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

/** Days looked at: forty years. */
const LONGEST = 14_610

const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const weekIndex = (day: Day): number => Math.floor((dayNumber(day) + 2) / 7)

function inStep(rule: RecurrenceRule, start: Day, day: Day): boolean {
  switch (rule.freq) {
    case 'DAILY':
      return (dayNumber(day) - dayNumber(start)) % rule.interval === 0
    case 'WEEKLY':
      return (weekIndex(day) - weekIndex(start)) % rule.interval === 0
    case 'MONTHLY':
      return (monthIndex(day) - monthIndex(start)) % rule.interval === 0
    case 'YEARLY':
      return (Number(day.slice(0, 4)) - Number(start.slice(0, 4))) % rule.interval === 0
  }
}

function onWeekday(rule: RecurrenceRule, day: Day): boolean {
  const date = Number(day.slice(8))
  const left = lengthOfMonth(monthOf(day)) - date
  return rule.byDay.some((by) => {
    if (by.weekday !== weekday(day)) return false
    if (by.nth === 0 || rule.freq === 'WEEKLY' || rule.freq === 'DAILY') return true
    return by.nth > 0 ? Math.ceil(date / 7) === by.nth : Math.floor(left / 7) + 1 === -by.nth
  })
}

function onMonthDay(rule: RecurrenceRule, day: Day): boolean {
  const date = Number(day.slice(8))
  const length = lengthOfMonth(monthOf(day))
  return rule.byMonthDay.some((by) => (by > 0 ? by === date : length + 1 + by === date))
}

function fits(rule: RecurrenceRule, start: Day, day: Day): boolean {
  if (!inStep(rule, start, day)) return false
  const month = Number(day.slice(5, 7))
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false
  if (rule.byDay.length > 0 && !onWeekday(rule, day)) return false
  if (rule.byMonthDay.length > 0 && !onMonthDay(rule, day)) return false
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0) return true
  switch (rule.freq) {
    case 'DAILY':
      return true
    case 'WEEKLY':
      return weekday(day) === weekday(start)
    case 'MONTHLY':
      return day.slice(8) === start.slice(8)
    case 'YEARLY':
      return (
        day.slice(8) === start.slice(8) &&
        (rule.byMonth.length > 0 || day.slice(5, 7) === start.slice(5, 7))
      )
  }
}

/**
 * The days on which an event repeats, within a window. Each day is tested once, so any rule ends: one that never matches
 * gives its first day alone.
 *
 * @param start the first day, which always counts
 * @param window both ends included
 */
export function recurrenceDays(
  rule: RecurrenceRule,
  start: Day,
  window: { readonly from: Day; readonly to: Day },
): readonly Day[] {
  const last = Math.min(
    dayNumber(rule.until ?? window.to),
    dayNumber(window.to),
    dayNumber(start) + LONGEST,
  )
  const days: Day[] = []
  let count = 0
  // Only a rule that counts needs the days before the window.
  const first = rule.count === null ? dayNumber(window.from) : 0
  for (let number = Math.max(dayNumber(start), first); number <= last; number += 1) {
    const day = dayFromNumber(number)
    if (day !== start && !fits(rule, start, day)) continue
    count += 1
    if (rule.count !== null && count > rule.count) break
    if (day >= window.from) days.push(day)
  }
  return days
}

/** From which day to which the repetitions of a calendar are read: two years back, a month ahead. */
export const recurrenceWindow = (today: Day): { readonly from: Day; readonly to: Day } => ({
  from: addDays(today, -731),
  to: addDays(today, 31),
})
