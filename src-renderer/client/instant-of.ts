import type { Day } from '#shared/kernel/day'

/** The instant (ISO 8601, UTC) of a minute of a civil day on this machine's clock. */
export function instantOf(day: Day, minuteOfDay: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 0, minuteOfDay, 59, 999).toISOString()
}
