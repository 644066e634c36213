import { monthAt, monthText } from './civil-days'

/** A decimal number as a whole one of its parts. */
export const times = (text: string, factor: number): number => Math.round(Number(text) * factor)

/** Minutes of "35:00". */
export function minutesIn(text: string): number {
  const [hours = '0', minutes = '0'] = text.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** "A 1, B 2" as the words of each item. */
export const listed = (text: string): readonly (readonly string[])[] =>
  text.split(', ').map((item) => item.trim().split(' '))

/** Months of "2026-01 to 2026-12", or of "2026-01" alone, and what stands after them. */
export function monthsIn(words: readonly string[]): {
  months: readonly string[]
  rest: readonly string[]
} {
  const [from = '', to, until = ''] = words
  const last = to === 'to' ? until : from
  const count = monthAt(last) - monthAt(from) + 1
  const months = Array.from({ length: count }, (_, at) => monthText(monthAt(from) + at))
  return { months, rest: words.slice(to === 'to' ? 3 : 1) }
}
