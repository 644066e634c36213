import type { Language } from '#shared/contract/preferences'
import { readDay } from '#shared/kernel/day'
import { readMonth } from '#shared/kernel/month'
import { formatDay, formatMonth } from './format'

/** A day or a month in words, according to the text; any other text unchanged. */
export function formatMoment(text: string, language: Language): string {
  const [day, month] = [readDay(text), readMonth(text)]
  if (day !== null) return formatDay(day, 'long', language)
  return month === null ? text : formatMonth(month, 'long', language)
}
