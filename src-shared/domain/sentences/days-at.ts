import { weekday } from '#shared/kernel/day'
import { dateAt, weekdayAt, type DayPoint, type PointAt } from './day-point'
import { RANGE_WORDS, WEEK_PHRASES } from './day-words'
import { phraseAt } from './phrase-at'
import { dayOfMonth, type SentenceDates } from './sentence-dates'
import type { SentenceToken } from './sentence-token'
import { EXCEPT_PHRASES, LINK_WORDS } from './sentence-words'
import { onePoint, pointRange, type DayProblem, type DayExpression } from './day-expression'

/** Days that begin at a token, and the token where they end (excluded). */
export interface DaysAt {
  readonly days: DayExpression
  readonly end: number
  /** A number without a unit: days or hours, which the rest of its part decides. */
  readonly number?: number
}

type Tokens = readonly SentenceToken[]
type Point = PointAt & { readonly problem?: DayProblem }

const WEEKS = Object.keys(WEEK_PHRASES) as readonly (keyof typeof WEEK_PHRASES)[]

/** `lundi 12 janvier`: the date, which must fall on that weekday. */
function withWeekday(
  tokens: Tokens,
  at: number,
  dates: SentenceDates,
  inRange: boolean,
): Point | null {
  const named = weekdayAt(tokens, at)
  if (named?.point.kind !== 'weekday') return null
  const date = dateAt(tokens, named.end, dates)
  if (date === null || (date.point.kind === 'number' && !inRange)) return named
  const day =
    date.point.kind === 'date'
      ? date.point.day
      : date.point.kind === 'number'
        ? dayOfMonth(dates, date.point.number)
        : null
  if (day === null) return { point: { kind: 'impossible' }, end: date.end }
  const month = date.point.kind === 'date' && date.point.month
  const found: Point = { point: { kind: 'date', day, month }, end: date.end }
  return weekday(day) === named.point.weekday ? found : { ...found, problem: 'weekdayDiffers' }
}

const pointAt = (
  tokens: Tokens,
  at: number,
  dates: SentenceDates,
  inRange: boolean,
): Point | null => withWeekday(tokens, at, dates, inRange) ?? dateAt(tokens, at, dates)

/** What follows a sign of range: the last day, over an article ("du 12 au jeudi 14"). */
function rangeAt(tokens: Tokens, at: number, dates: SentenceDates): DaysAt | null {
  const first = pointAt(tokens, at, dates, true)
  if (first === null || !RANGE_WORDS.has(tokens[first.end]?.folded ?? '')) return null
  const last = pointAt(tokens, first.end + 1, dates, true)
  if (last === null) return null
  const problem = first.problem ?? last.problem
  return {
    days:
      problem === undefined
        ? pointRange(first.point, last.point, dates)
        : { kind: 'wrong', problem },
    end: last.end,
  }
}

const numberOf = (point: DayPoint): { readonly number?: number } =>
  point.kind === 'number' ? { number: point.number } : {}

function someDays(tokens: Tokens, at: number, dates: SentenceDates): DaysAt | null {
  const range = rangeAt(tokens, at, dates)
  if (range !== null) return range
  const week = phraseAt(tokens, at, WEEKS)
  if (week !== null)
    return { days: { kind: 'week', week: WEEK_PHRASES[week.phrase] }, end: week.end }
  const found = pointAt(tokens, at, dates, false)
  if (found === null) return null
  const days: DayExpression =
    found.problem === undefined
      ? onePoint(found.point, dates)
      : { kind: 'wrong', problem: found.problem }
  return { days, end: found.end, ...numberOf(found.point) }
}

/** The longest description of days that begins at a token, or `null`. `le 12` is a day where `12` may be hours. */
export function daysAt(tokens: Tokens, at: number, dates: SentenceDates): DaysAt | null {
  const but = phraseAt(tokens, at, EXCEPT_PHRASES)
  if (but !== null) {
    const skipped = LINK_WORDS.has(tokens[but.end]?.folded ?? '') ? 1 : 0
    const left = someDays(tokens, but.end + skipped, dates)
    return left === null ? null : { days: { kind: 'except', but: left.days }, end: left.end }
  }
  if (['le', 'the'].includes(tokens[at]?.folded ?? '')) {
    const day = someDays(tokens, at + 1, dates)
    return day?.number === undefined ? null : { days: day.days, end: day.end }
  }
  return someDays(tokens, at, dates)
}
