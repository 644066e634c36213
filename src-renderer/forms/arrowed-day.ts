import { addDays, type Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import type { Period } from '#shared/kernel/period'

/**
 * The day to which an arrow leads: one more or less than the one that is typed; in an empty field today, or the day of the period that is
 * nearest to it. `null` for other keys, and where what is typed is no day.
 */
export function arrowedDay(key: string, text: string, near: Period, today: Day): Day | null {
  const by = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0
  if (by === 0) return null
  if (text.trim() === '') return today < near.from ? near.from : today > near.to ? near.to : today
  const day = parseDay(text, near)
  return day === null ? null : addDays(day, by)
}
