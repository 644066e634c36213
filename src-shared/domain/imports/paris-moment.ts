import { addDays, dayNumber } from '#shared/kernel/day'
import { parisTime, type ClockTime } from './paris-time'

const DAY = 86_400

/** Seconds since day 0, as the clock shows them. */
const shown = ({ day, seconds }: ClockTime): number => dayNumber(day) * DAY + seconds

/**
 * The moment of a time on a clock in Paris, in seconds of universal time since day 0: what passes between two of them is their
 * difference, also over a change of the clocks. A time that comes twice in October is the first one.
 */
export function parisMoment(time: ClockTime): number {
  const local = shown(time)
  const summer = local - 7200
  const days = Math.floor(summer / DAY) - dayNumber(time.day)
  const utc = { day: addDays(time.day, days), seconds: ((summer % DAY) + DAY) % DAY }
  return shown(parisTime(utc)) === local ? summer : local - 3600
}
