import { day } from '#shared/kernel/day'
import type { LocalCalendar } from '#shared/domain/timesheets/timer-choices'

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Days as this machine's clock and time zone have them. */
export const localCalendar: LocalCalendar = {
  dayOf: (instant) => {
    const at = new Date(instant)
    return day(`${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1, 2)}-${pad(at.getDate(), 2)}`)
  },
  startOf: (of) =>
    new Date(Number(of.slice(0, 4)), Number(of.slice(5, 7)) - 1, Number(of.slice(8))).getTime(),
}
