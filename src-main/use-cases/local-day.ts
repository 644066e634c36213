import type { Day } from '#shared/kernel/day'
import { dayAt } from '#shared/kernel/day-at'

/**
 * The civil day of an instant on this machine's clock: of this moment by default.
 *
 * @param instant ISO 8601, or milliseconds since 1970, UTC
 */
export function localDay(instant: string | number = Date.now()): Day {
  const moment = new Date(instant)
  return dayAt(moment.getTime(), moment.getTimezoneOffset())
}
