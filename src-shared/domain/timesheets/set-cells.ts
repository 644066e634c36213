import type { Minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import {
  isSameLineValue,
  timeLineValue,
  type TimeLineChange,
  type TimesheetChange,
} from './timesheet-change'
import type { TimeLine, Timesheet } from './timesheet'
import { agentMonthId } from './agent-month-id'
import { timeLineKey } from './time-line-key'

/** A cell to set. */
export type WantedCell = Omit<TimeLine, 'minutes'> & {
  /** `null` deletes the line. */
  readonly minutes: Minutes | null
}

function lineChange(cell: WantedCell, line: TimeLine | undefined): TimeLineChange | null {
  const { day, collectivityId, activity, minutes } = cell
  const before = timeLineValue(line)
  const after = minutes === null ? null : timeLineValue({ ...cell, minutes })
  return isSameLineValue(before, after)
    ? null
    : { day, collectivityId, ...(activity === undefined ? {} : { activity }), before, after }
}

/**
 * Turns cells of an agent's weeks into changes of months. A cell of `null` minutes deletes its line; of two values for one
 * cell the last is taken; a cell that has the value already changes nothing. A month that loses its last line has no record
 * any more: it counts as unentered until it is declared to be without hours.
 *
 * @param current the agent's months that the cells touch; those that are missing are empty
 */
export function setCells(
  agentId: string,
  cells: readonly WantedCell[],
  current: readonly Timesheet[],
): readonly TimesheetChange[] {
  const known = new Map(current.map((timesheet) => [timesheet.month, timesheet]))
  const wanted = new Map(cells.map((cell) => [timeLineKey(cell), cell]))
  const months = [...new Set([...wanted.values()].map(({ day }) => monthOf(day)))].sort()
  return months.flatMap((month) => {
    const timesheet = known.get(month)
    const lines = new Map((timesheet?.lines ?? []).map((line) => [timeLineKey(line), line]))
    const changes = [...wanted.values()]
      .filter(({ day }) => monthOf(day) === month)
      .flatMap((cell) => lineChange(cell, lines.get(timeLineKey(cell))) ?? [])
    if (changes.length === 0) return []
    const left = changes.reduce(
      (count, { before, after }) => count + (after === null ? 0 : 1) - (before === null ? 0 : 1),
      lines.size,
    )
    return [
      {
        table: 'timesheets',
        id: agentMonthId(agentId, month),
        agentId,
        month,
        existed: timesheet !== undefined,
        exists: left > 0,
        lines: changes,
      },
    ]
  })
}
