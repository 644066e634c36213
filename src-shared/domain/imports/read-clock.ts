import { localText } from './local-text'

const CLOCK = /(?:^|[T\s])(\d{1,2})\s?(?:[:hH.]\s?(\d{2})?)(?::?(\d{2})(?:[.,]\d+)?)?\s?(am|pm)?$/i

/**
 * Reads a time of day as exports write it: `8:30`, `08:30:00`, `8h30`, `8h`, `02:44:33 PM`, also behind a date
 * (`2026-01-05 08:30`); with a date and a zone, the time in Paris. A zone without a date is refused: it has no time of the day.
 *
 * @returns seconds since midnight (24:00 is 86 400), or `null`
 */
export function readClock(text: string): number | null {
  const match = CLOCK.exec(localText(text).trim())
  if (match === null) return null
  const half = match[4]?.toLowerCase()
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  const seconds = Number(match[3] ?? 0)
  if (minutes > 59 || seconds > 59) return null
  const rest = minutes * 60 + seconds
  if (half !== undefined)
    return hours < 1 || hours > 12 ? null : ((hours % 12) + (half === 'pm' ? 12 : 0)) * 3600 + rest
  return hours < 24 || (hours === 24 && rest === 0) ? hours * 3600 + rest : null
}
