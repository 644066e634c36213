import { addDays, dayNumber, weekday, type Day } from '#shared/kernel/day'
import type { DayPoint } from './day-point'
import {
  dayOfMonth,
  onOrAfter,
  onOrBefore,
  weekdayOnScreen,
  type SentenceDates,
} from './sentence-dates'

/** Why the days of a sentence are invalid. */
export type DayProblem = 'dayImpossible' | 'rangeReversed' | 'rangeTooLong' | 'weekdayDiffers'

/** Days as written: weekdays are resolved once the week is known. */
export type DayExpression =
  | { readonly kind: 'weekdays'; readonly weekdays: readonly number[] }
  | { readonly kind: 'dates'; readonly days: readonly Day[] }
  | { readonly kind: 'week'; readonly week: number | 'onScreen' }
  | { readonly kind: 'except'; readonly but: DayExpression }
  | { readonly kind: 'wrong'; readonly problem: DayProblem }

/** Two months: more hours than that are for the import, not for one sentence. */
const LONGEST = 62

const wrong = (problem: DayProblem): DayExpression => ({ kind: 'wrong', problem })
const isWeekend = (day: Day): boolean => weekday(day) > 5

/** One day; a number alone is a day of the month. */
export function onePoint(point: DayPoint, dates: SentenceDates): DayExpression {
  if (point.kind === 'weekday') return { kind: 'weekdays', weekdays: [point.weekday] }
  const day =
    point.kind === 'date'
      ? point.day
      : point.kind === 'number'
        ? dayOfMonth(dates, point.number)
        : null
  return day === null ? wrong('dayImpossible') : { kind: 'dates', days: [day] }
}

function lastOf(point: DayPoint, dates: SentenceDates, first: DayPoint): Day | null {
  if (point.kind === 'date') return point.day
  if (point.kind === 'number') return dayOfMonth(dates, point.number)
  if (point.kind === 'impossible') return null
  const from = first.kind === 'number' ? dayOfMonth(dates, first.number) : null
  const start = first.kind === 'date' ? first.day : from
  return start === null ? null : onOrAfter(start, point.weekday)
}

/** `12 au 14 janvier`: a first day without its month takes that of the last, or the month before. */
function firstOf(point: DayPoint, last: Day, hasMonth: boolean, dates: SentenceDates): Day | null {
  if (point.kind === 'date') return point.day
  if (point.kind === 'impossible') return null
  if (point.kind === 'weekday') {
    const onScreen = weekdayOnScreen(dates, point.weekday)
    return hasMonth && onScreen > last ? onOrBefore(last, point.weekday) : onScreen
  }
  if (!hasMonth) return dayOfMonth(dates, point.number)
  const back = Array.from({ length: LONGEST }, (_, days) => addDays(last, -days))
  return back.find((day) => Number(day.slice(8)) === point.number) ?? null
}

/**
 * Days from one to another, both included. Between weekdays all are taken; between dates, Saturdays and Sundays only
 * where the span begins or ends on one.
 */
export function pointRange(first: DayPoint, last: DayPoint, dates: SentenceDates): DayExpression {
  if (first.kind === 'weekday' && last.kind === 'weekday') {
    if (first.weekday > last.weekday) return wrong('rangeReversed')
    const count = last.weekday - first.weekday + 1
    return {
      kind: 'weekdays',
      weekdays: Array.from({ length: count }, (_, index) => first.weekday + index),
    }
  }
  const to = lastOf(last, dates, first)
  if (to === null) return wrong('dayImpossible')
  const from = firstOf(first, to, last.kind === 'date' && last.month, dates)
  if (from === null) return wrong('dayImpossible')
  const count = dayNumber(to) - dayNumber(from) + 1
  if (count < 1) return wrong('rangeReversed')
  if (count > LONGEST) return wrong('rangeTooLong')
  const withWeekend = isWeekend(from) || isWeekend(to)
  const days = Array.from({ length: count }, (_, index) => addDays(from, index))
  return { kind: 'dates', days: days.filter((day) => withWeekend || !isWeekend(day)) }
}
