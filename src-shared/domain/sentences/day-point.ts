import { addDays, readDay, type Day } from '#shared/kernel/day'
import { MONTHS, WEEKDAYS } from '#shared/kernel/date-words'
import { RELATIVE_DAYS } from './day-words'
import { phraseAt } from './phrase-at'
import { dayOfMonth, dayOfYear, type SentenceDates } from './sentence-dates'
import type { SentenceToken } from './sentence-token'

/** One day as written in a sentence; `impossible` is a date that does not exist. */
export type DayPoint =
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** `month`: whether the month was written. */
  | { readonly kind: 'date'; readonly day: Day; readonly month: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'impossible' }

/** A day and the token where it ends (excluded). */
export interface PointAt {
  readonly point: DayPoint
  readonly end: number
}

const ORDINAL = /^(\d{1,2})(?:er|ᵉʳ|e|st|nd|rd|th)$/
const NUMBER = /^\d{1,2}$/
const RELATIVE = Object.keys(RELATIVE_DAYS) as readonly (keyof typeof RELATIVE_DAYS)[]

const dateOr = (day: Day | null, month: boolean): DayPoint =>
  day === null ? { kind: 'impossible' } : { kind: 'date', day, month }

type Tokens = readonly SentenceToken[]

/** Words and marks that follow each other without a space, as one text. */
function gluedText(tokens: Tokens, at: number, count: number): string | null {
  const some = tokens.slice(at, at + count)
  return some.length === count && some.slice(1).every(({ glued }) => glued)
    ? some.map(({ folded }) => folded).join('')
    : null
}

const endsThere = (tokens: Tokens, end: number): boolean => {
  const next = tokens[end]
  return next === undefined || !next.glued || /^[^\p{L}\p{N}/]/u.test(next.text)
}

/** `2027-01-12`, `12/01/2027`, `12/01`. */
function slashed(tokens: Tokens, at: number, dates: SentenceDates): PointAt | null {
  const long = gluedText(tokens, at, 5) ?? ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(long)) return { point: dateOr(readDay(long), true), end: at + 5 }
  for (const [count, shape] of [
    [5, /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/],
    [3, /^(\d{1,2})\/(\d{1,2})$/],
  ] as const) {
    const match = shape.exec(gluedText(tokens, at, count) ?? '')
    if (match === null || !endsThere(tokens, at + count)) continue
    const [, day, month, year] = match
    const found = dayOfYear(
      dates,
      Number(day),
      Number(month),
      year === undefined ? null : Number(year),
    )
    return { point: dateOr(found, true), end: at + count }
  }
  return null
}

/** `12 janvier`, `12 janvier 2027`, `1er`, `12th`, and `12` alone. */
function numbered(tokens: Tokens, at: number, dates: SentenceDates): PointAt | null {
  const word = tokens[at]?.folded ?? ''
  const ordinal = ORDINAL.exec(word)
  if (ordinal === null && !NUMBER.test(word)) return null
  const number = Number(ordinal?.[1] ?? word)
  const month = MONTHS.get(tokens[at + 1]?.folded ?? '')
  if (month !== undefined) {
    const year = tokens[at + 2]?.folded ?? ''
    const hasYear = /^\d{4}$/.test(year)
    return {
      point: dateOr(dayOfYear(dates, number, month, hasYear ? Number(year) : null), true),
      end: at + (hasYear ? 3 : 2),
    }
  }
  if (ordinal !== null) return { point: dateOr(dayOfMonth(dates, number), false), end: at + 1 }
  return endsThere(tokens, at + 1) ? { point: { kind: 'number', number }, end: at + 1 } : null
}

/** The date that begins at a token, by numbers or relative to today; `null` where none does. */
export function dateAt(tokens: Tokens, at: number, dates: SentenceDates): PointAt | null {
  const relative = phraseAt(tokens, at, RELATIVE)
  if (relative !== null) {
    const day = addDays(dates.today, RELATIVE_DAYS[relative.phrase])
    return { point: { kind: 'date', day, month: true }, end: relative.end }
  }
  return slashed(tokens, at, dates) ?? numbered(tokens, at, dates)
}

/** The weekday that begins at a token. */
export function weekdayAt(tokens: Tokens, at: number): PointAt | null {
  const weekday = WEEKDAYS.get(tokens[at]?.folded ?? '')
  return weekday === undefined ? null : { point: { kind: 'weekday', weekday }, end: at + 1 }
}
