import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { TimeLine } from './timesheet'

/** What one line of a timesheet holds besides its place. */
export interface TimeLineValue {
  readonly minutes: Minutes
  readonly task: string
  readonly start?: number | undefined
}

/** One line of a timesheet, before and after; `null` is no line. */
export interface TimeLineChange {
  readonly day: TimeLine['day']
  readonly collectivityId: string | null
  readonly activity?: string | undefined
  readonly before: TimeLineValue | null
  readonly after: TimeLineValue | null
}

/** Some lines of one agent's month. `created` or `removed` say that the month was or becomes no record at all. */
export interface TimesheetChange {
  readonly table: 'timesheets'
  readonly id: string
  readonly agentId: string
  readonly month: Month
  readonly existed: boolean
  readonly exists: boolean
  readonly lines: readonly TimeLineChange[]
}

/** What a line holds besides its place; `null` where there is no line. */
export const timeLineValue = (line: TimeLine | undefined): TimeLineValue | null =>
  line === undefined
    ? null
    : {
        minutes: line.minutes,
        task: line.task,
        ...(line.start === undefined ? {} : { start: line.start }),
      }

/** Whether two lines hold the same besides their place; `null` is no line. */
export const isSameLineValue = (a: TimeLineValue | null, b: TimeLineValue | null): boolean =>
  a === null || b === null
    ? a === b
    : a.minutes === b.minutes && a.task === b.task && a.start === b.start
