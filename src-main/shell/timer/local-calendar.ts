import { localDay } from '../../use-cases/local-day'
import type { LocalCalendar } from '#shared/domain/timesheets/timer-choices'

/** Days as this machine's clock and time zone have them. */
export const localCalendar: LocalCalendar = {
  dayOf: localDay,
  startOf: (of) =>
    new Date(Number(of.slice(0, 4)), Number(of.slice(5, 7)) - 1, Number(of.slice(8))).getTime(),
}
