import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { addDays, isoWeek, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'

/** A week of an agent at one body. */
export interface BodyWeek {
  readonly monday: Day
  readonly week: number
  readonly minutes: Minutes
}

const BACK = [28, 21, 14, 7, 0] as const

/**
 * The four weeks before a week and the week itself, for one body or for common time.
 *
 * @param current the minutes of the week itself, as shown on screen
 */
export function fiveWeeks(
  timesheets: readonly Timesheet[],
  collectivityId: string | null,
  monday: Day,
  current: Minutes,
): readonly BodyWeek[] {
  const lines = timesheets
    .flatMap((sheet) => sheet.lines)
    .filter((line) => line.collectivityId === collectivityId)
  return BACK.map((days) => {
    const first = addDays(monday, -days)
    const last = addDays(first, 6)
    const sum = lines
      .filter(({ day }) => day >= first && day <= last)
      .reduce((total, line) => total + line.minutes, 0)
    return {
      monday: first,
      week: isoWeek(first).week,
      minutes: days === 0 ? current : minutes(sum),
    }
  })
}
