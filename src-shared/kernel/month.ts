import type { $brand } from 'zod'
import { daysInMonth, type Day } from './day'

/** A civil month `YYYY-MM`. Months sort as text. */
export type Month = string & $brand<'Month'>

/** Reads a month, or `null` when the text is not one. */
export const readMonth = (text: string): Month | null =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : null

/** A month known to be right, from the program itself. Throws otherwise. */
export function month(text: string): Month {
  const read = readMonth(text)
  if (read === null) throw new RangeError(`Not a month: ${text}`)
  return read
}

/** The month that holds a day. */
export const monthOf = (value: Day): Month => value.slice(0, 7) as Month

/** How many days the month has. */
export const lengthOfMonth = (value: Month): number =>
  daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))

/** First day of the month. */
export const firstDayOf = (value: Month): Day => `${value}-01` as Day

/** Last day of the month. */
export const lastDayOf = (value: Month): Day => `${value}-${String(lengthOfMonth(value))}` as Day

/** The month `count` months later (earlier when negative). No month is before January of year 0, which a file may hold. */
export function addMonths(value: Month, count: number): Month {
  const index = Math.max(0, Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + count)
  return month(
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`,
  )
}

/** The months from one to another, both included, in order. */
export function* monthsThrough(from: Month, to: Month): Generator<Month> {
  for (let at = from; at <= to; at = addMonths(at, 1)) {
    yield at
    // No month is after December 9999.
    if (at === to) return
  }
}
