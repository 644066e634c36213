import type { Language } from '#shared/contract/preferences'
import type { Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { formatDay } from './format'

/** Leaves off the end of a text what it shares with another from some word on. */
const without = (text: string, end: string): string =>
  text.endsWith(end) ? text.slice(0, -end.length).trimEnd() : text

/** Two days as one span, saying once what they share: "11 – 17 janvier 2027", "28 décembre 2026 – 3 janvier 2027". */
export function formatDayRange(from: Day, to: Day, language: Language): string {
  const [first, last] = [formatDay(from, 'long', language), formatDay(to, 'long', language)]
  const words = last.split(' ')
  const shared =
    monthOf(from) === monthOf(to)
      ? words.slice(1).join(' ')
      : from.slice(0, 4) === to.slice(0, 4)
        ? words.slice(2).join(' ')
        : ''
  return `${shared === '' ? first : without(first, shared)} – ${last}`
}
