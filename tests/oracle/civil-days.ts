import type { Fraction } from './fraction'
import { ZERO, add, fraction } from './fraction'

/** A day as a number (days since 1 January 1970) and a month as a number (months since January of year 0). */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Stands for "no known end". */
export const NO_END = 10_000_000

const A_DAY = 86_400_000

export const dayAt = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / A_DAY

export const monthAt = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

export const yearOfMonth = (month: number): number => Math.floor(month / 12)

const firsts = new Map<number, number>()

export function firstDay(month: number): number {
  const first = firsts.get(month) ?? Date.UTC(yearOfMonth(month), month % 12, 1) / A_DAY
  firsts.set(month, first)
  return first
}

export const lengthOf = (month: number): number => firstDay(month + 1) - firstDay(month)

export const lastDay = (month: number): number => firstDay(month + 1) - 1

const known = new Map<number, number>()

export function monthOf(day: number): number {
  const found = known.get(day)
  if (found !== undefined) return found
  const date = new Date(day * A_DAY)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth()
  known.set(day, month)
  return month
}

export const yearOf = (day: number): number => yearOfMonth(monthOf(day))

export const newYear = (year: number): number => firstDay(year * 12)

const texts = new Map<number, string>()

export function dayText(day: number): string {
  const text = texts.get(day) ?? new Date(day * A_DAY).toISOString().slice(0, 10)
  texts.set(day, text)
  return text
}

export const monthText = (month: number): string => dayText(firstDay(month)).slice(0, 7)

export const daysIn = ({ from, to }: Span): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

export const holds = ({ from, to }: Span, day: number): boolean => from <= day && day <= to

/** How many days two spans share. */
export const sharedDays = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1)

/** What two spans share, or nothing. */
export function shared(a: Span, b: Span): Span | undefined {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
  return from <= to ? { from, to } : undefined
}

export const spanOfMonth = (month: number): Span => ({ from: firstDay(month), to: lastDay(month) })

/** The months that a span touches. */
export function monthsOf({ from, to }: Span): readonly number[] {
  const first = monthOf(from)
  return from > to ? [] : Array.from({ length: monthOf(to) - first + 1 }, (_, at) => first + at)
}

/** A span cut at each 1 January. */
export function yearsOf({ from, to }: Span): readonly (Span & { readonly year: number })[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at)
  return years.map((year) => ({
    year,
    from: Math.max(from, newYear(year)),
    to: Math.min(to, newYear(year + 1) - 1),
  }))
}

/** Months in force: in each month the calendar days by the calendar days of the month. */
export function monthsInForce(span: Span): Fraction {
  return monthsOf(span).reduce(
    (all, month) => add(all, fraction(sharedDays(span, spanOfMonth(month)), lengthOf(month))),
    ZERO,
  )
}
