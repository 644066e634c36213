import type { Day } from '#shared/kernel/day'
import { dayAt } from '#shared/kernel/day-at'

/** The civil day of an instant (ISO 8601) on this machine's clock. */
export function localDay(instant: string): Day {
  const moment = new Date(instant)
  return dayAt(moment.getTime(), moment.getTimezoneOffset())
}
