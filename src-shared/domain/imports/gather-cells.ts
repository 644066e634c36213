import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { WantedCell } from '../timesheets/set-cells'
import { timeLineKey } from '../timesheets/time-line-key'
import { LONGEST_TASK } from '#shared/domain/timesheets/timesheet'

/** A row whose agent and body are known. */
export interface MatchedRow {
  /** Its place among the rows of the file, from 0: a line of a calendar may give several rows. */
  readonly at: number
  readonly line: number
  readonly agentId: string
  /** `null`: common time. */
  readonly collectivityId: string | null
  readonly activity: string | null
  readonly day: Day
  readonly task: string
  /** Minutes since midnight. */
  readonly start: number | null
  /** `null` where the duration is refused: the sum of its cell can't be known. */
  readonly seconds: number | null
}

/** All the rows of one agent, day, body and activity: what the grid shows as one cell. */
export interface ImportCell {
  readonly agentId: string
  /** Identifies it among the agent's lines (`timeLineKey`). */
  readonly key: string
  readonly rows: readonly MatchedRow[]
  /** The line of a row whose duration is refused, or `null`: the sum is known. */
  readonly refusedLine: number | null
}

/** Groups the rows that add up to one cell, in the order of the file, by agent. */
export function gatherCells(
  rows: Iterable<MatchedRow>,
): ReadonlyMap<string, readonly ImportCell[]> {
  const byAgent = new Map<string, Map<string, MatchedRow[]>>()
  for (const row of rows) {
    const cells = byAgent.get(row.agentId) ?? new Map<string, MatchedRow[]>()
    byAgent.set(row.agentId, cells)
    const key = cellKey(row)
    const list = cells.get(key)
    if (list === undefined) cells.set(key, [row])
    else list.push(row)
  }
  return new Map(
    [...byAgent].map(([agentId, cells]) => [
      agentId,
      [...cells].map(([key, list]) => ({
        agentId,
        key,
        rows: list,
        refusedLine: list.find(({ seconds }) => seconds === null)?.line ?? null,
      })),
    ]),
  )
}

/** Where a row belongs among the lines of its agent. */
const cellKey = ({
  day,
  collectivityId,
  activity,
}: Pick<MatchedRow, 'day' | 'collectivityId' | 'activity'>): string =>
  timeLineKey({ day, collectivityId, ...(activity === null ? {} : { activity }) })

const secondsOf = ({ rows }: ImportCell): number =>
  rows.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)

/** What rounding to whole minutes does to the cells of a file. */
export interface RoundedCells {
  /** Cells whose seconds are no whole minutes. */
  readonly count: number
  /** What they have more than the file in all, in seconds; less where it is negative. */
  readonly over: number
}

/** Counts the cells that are rounded, and what that changes in all. */
export function roundedCells(cells: Iterable<ImportCell>): RoundedCells {
  let [count, over] = [0, 0]
  for (const cell of cells) {
    const seconds = secondsOf(cell)
    if (seconds % 60 === 0) continue
    count += 1
    over += cellMinutes(cell) * 60 - seconds
  }
  return { count, over }
}

/** The sum of a cell, rounded once to the nearest minute, halves up. */
export const cellMinutes = (cell: ImportCell): Minutes =>
  minutes(Math.floor((secondsOf(cell) + 30) / 60))

/**
 * The cell as it would be kept. Tasks of several rows are joined, each once; where the file names none, the task that is
 * kept stays. A beginning is kept where exactly one row gives it.
 */
export function wantedCell(cell: ImportCell, keptTask: string): WantedCell | null {
  const [first] = cell.rows
  if (first === undefined) return null
  const { day, collectivityId, activity, start } = first
  const tasks = [...new Set(cell.rows.map(({ task }) => task).filter((task) => task !== ''))]
  const joined = tasks.join(', ')
  const task = joined.length > LONGEST_TASK ? `${joined.slice(0, LONGEST_TASK - 1)}…` : joined
  return {
    day,
    collectivityId,
    ...(activity === null ? {} : { activity }),
    minutes: cellMinutes(cell),
    task: task === '' ? keptTask : task,
    ...(cell.rows.length > 1 || start === null ? {} : { start }),
  }
}
