import { dayFromNumber, day, dayNumber, type Day } from '#shared/kernel/day'

const EPOCH = dayNumber(day('1970-01-01'))
const DAY = 24 * 60 * 60 * 1000

/** The civil day of an instant (ISO 8601) on this machine's clock. */
export function localDay(instant: string): Day {
  const moment = new Date(instant)
  const shifted = moment.getTime() - moment.getTimezoneOffset() * 60_000
  return dayFromNumber(EPOCH + Math.floor(shifted / DAY))
}
