import { day, type Day } from '#shared/kernel/day'
import { instantMillis } from '#shared/kernel/instant'

let civil: Intl.DateTimeFormat | undefined

/** The civil day of an instant (ISO 8601, UTC) on this machine's clock. Swedish writes days as ISO 8601 does. */
export function dayOfInstant(instant: string): Day {
  civil ??= new Intl.DateTimeFormat('sv')
  return day(civil.format(instantMillis(instant)))
}
