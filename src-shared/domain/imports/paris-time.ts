import { day, dayFromNumber, dayNumber, weekday, type Day } from '#shared/kernel/day'

/** A moment on a clock of the wall. */
export interface ClockTime {
  readonly day: Day
  /** Seconds since midnight. */
  readonly seconds: number
}

const DAY = 86_400
/** Summer time begins and ends at one o'clock in the morning, universal time. */
const CHANGE = 3600

/** Seconds of universal time since day 0 at which the clocks of the European Union change in March or October. */
function changeIn(year: string, month: '03' | '10'): number {
  const last = day(`${year}-${month}-31`)
  return (dayNumber(last) - (weekday(last) % 7)) * DAY + CHANGE
}

/**
 * The moment in Paris of one in universal time. Summer time is from the last Sunday of March to the last Sunday of October, as
 * since 1996 (directive 2000/84/EC).
 */
export function parisTime(utc: ClockTime): ClockTime {
  const moment = dayNumber(utc.day) * DAY + utc.seconds
  const year = utc.day.slice(0, 4)
  const isSummer = moment >= changeIn(year, '03') && moment < changeIn(year, '10')
  const local = moment + (isSummer ? 7200 : 3600)
  return { day: dayFromNumber(Math.floor(local / DAY)), seconds: local % DAY }
}
