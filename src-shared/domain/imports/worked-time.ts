import { dayNumber, type Day } from '#shared/kernel/day'
import { failure, success, type Result } from '#shared/kernel/result'
import type { ImportLineFailure } from './import-failures'

/** The times that a row gives, in seconds since midnight. */
export interface RowTimes {
  readonly day: Day | null
  readonly start: number
  readonly end: number
  /** The day of the end, where the row says it. */
  readonly endDay: Day | null
  /** Seconds between both where each names its zone, which count over a change of the clocks; else `null`. */
  readonly passed: number | null
  /** Seconds of break. */
  readonly pause: number
  /** The end and the break as they are written. */
  readonly texts: { readonly end: string; readonly pause: string }
}

/** Seconds between start and end, and those of them that count. */
export interface WorkedTime {
  readonly span: number
  readonly seconds: number
}

const DAY = 86_400
/** Work from the evening on that ends before this time of the morning goes on past midnight. */
const EVENING = 17 * 3600
const MORNING = 10 * 3600

/** Days from the start to the end; `null` where the end comes before. */
function daysBetween({ day, start, end, endDay }: RowTimes): number | null {
  if (day !== null && endDay !== null) {
    const days = dayNumber(endDay) - dayNumber(day)
    return days > 0 || (days === 0 && end >= start) ? days : null
  }
  if (end >= start) return 0
  return end === 0 || (start >= EVENING && end <= MORNING) ? 1 : null
}

function spanOfClock(times: RowTimes): number | null {
  const days = daysBetween(times)
  return days === null ? null : days * DAY + times.end - times.start
}

/**
 * The time between start and end, without the break. An end before the start is on the next day where the row says so, and for
 * work of the night (from 17:00 on, until 10:00 at most).
 */
export function workedTime(times: RowTimes): Result<WorkedTime, ImportLineFailure> {
  const span = times.passed ?? spanOfClock(times)
  if (span === null || span < 0)
    return failure({ code: 'importEndBeforeStart', found: times.texts.end })
  if (span > DAY) return failure({ code: 'importDurationOver24Hours', found: times.texts.end })
  return times.pause > span
    ? failure({ code: 'importBreakImpossible', found: times.texts.pause })
    : success({ span, seconds: span - times.pause })
}
