import type { Language } from '#shared/contract/preferences'
import { readDay } from '#shared/kernel/day'
import { readMonth } from '#shared/kernel/month'
import { formatDay, formatMonth } from './format'
import { formatDayRange } from './format-day-range'

/**
 * A day or a month in words, according to the text, or the first and the last with a slash between (`momentsOver`); any other text
 * unchanged.
 */
export function formatMoment(text: string, language: Language): string {
  const [from = '', to = from] = text.split('/')
  const [firstDay, lastDay] = [readDay(from), readDay(to)]
  if (firstDay !== null && lastDay !== null)
    return firstDay === lastDay
      ? formatDay(firstDay, 'long', language)
      : formatDayRange(firstDay, lastDay, language)
  const months = [readMonth(from), readMonth(to)]
  if (months[0] === null || months[1] === null) return text
  return [...new Set(months)]
    .flatMap((month) => (month === null ? [] : formatMonth(month, 'long', language)))
    .join(' – ')
}
