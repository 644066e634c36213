import { mondayOf, type Day } from '#shared/kernel/day'
import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { timeLineKey } from '../timesheets/time-line-key'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'
import type { ImportCell } from './gather-cells'

/** Hours that are kept and that a file does not name: they stay beside those of the file. */
export interface StayingHours {
  /** Days and bodies with such hours. */
  readonly count: number
  readonly minutes: Minutes
  readonly first: Day
}

/** The lines of an agent that are kept in the weeks of a file, and that the file does not name. */
export function stayingLines(
  cells: readonly ImportCell[],
  current: readonly Timesheet[],
): readonly TimeLine[] {
  const named = new Set(cells.map(({ key }) => key))
  const weeks = new Set(cells.flatMap(({ rows }) => rows.map(({ day }) => mondayOf(day))))
  return current.flatMap(({ lines }) =>
    lines.filter(
      (line) => line.minutes > 0 && weeks.has(mondayOf(line.day)) && !named.has(timeLineKey(line)),
    ),
  )
}

/** Sums up lines that stay; `null` where there are none. */
export function stayingHours(lines: readonly TimeLine[]): StayingHours | null {
  const [first] = lines.map(({ day }) => day).sort()
  const minutes = sumMinutes(lines.map((line) => line.minutes))
  return first === undefined ? null : { count: lines.length, minutes, first }
}
