import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'
import { timeLineKey } from '../timesheets/timesheet'
import type { Records, TableName } from './records'

/** A table whose records change as a whole. */
export type WholeTable = Exclude<TableName, 'timesheets'>

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

/** A record written, replaced or (by an undo) taken back, as a whole. */
export type RecordChange = {
  readonly [T in WholeTable]: {
    readonly table: T
    readonly id: string
    readonly before: Records[T] | null
    readonly after: Records[T] | null
  }
}[WholeTable]

/** Some lines of one agent's month. `created` or `removed` tell that the month was or is no record at all. */
export interface TimesheetChange {
  readonly table: 'timesheets'
  readonly id: string
  readonly agentId: string
  readonly month: Month
  readonly existed: boolean
  readonly exists: boolean
  readonly lines: readonly TimeLineChange[]
}

/** The smallest thing that the journal keeps and that undo takes back: what was, and what is. */
export type Change = RecordChange | TimesheetChange

/** Something else was there than the change expects: nothing is written. */
export interface ConflictFailure {
  readonly code: 'conflict'
  readonly table: TableName
  readonly id: string
}

/** The change that takes a change back. */
export function inverse(change: Change): Change {
  if (change.table === 'timesheets') {
    return {
      ...change,
      existed: change.exists,
      exists: change.existed,
      lines: change.lines.map((line) => ({ ...line, before: line.after, after: line.before })),
    }
  }
  return { ...change, before: change.after, after: change.before } as RecordChange
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

/** What a line holds besides its place; `null` where there is no line. */
export const timeLineValue = (line: TimeLine | undefined): TimeLineValue | null =>
  line === undefined
    ? null
    : {
        minutes: line.minutes,
        task: line.task,
        ...(line.start === undefined ? {} : { start: line.start }),
      }

function applyLines(
  change: TimesheetChange,
  current: Timesheet | null,
): Result<Timesheet | null, ConflictFailure> {
  const conflict: ConflictFailure = { code: 'conflict', table: 'timesheets', id: change.id }
  if ((current !== null) !== change.existed) return failure(conflict)
  const lines = new Map((current?.lines ?? []).map((line) => [timeLineKey(line), line]))
  for (const { before, after, ...place } of change.lines) {
    const key = timeLineKey(place)
    if (!same(timeLineValue(lines.get(key)), before)) return failure(conflict)
    if (after === null) lines.delete(key)
    else lines.set(key, { ...place, ...after })
  }
  if (!change.exists) return lines.size === 0 ? success(null) : failure(conflict)
  const ordered = [...lines.values()].sort((a, b) => (timeLineKey(a) < timeLineKey(b) ? -1 : 1))
  return success({ agentId: change.agentId, month: change.month, lines: ordered })
}

/** Any record of the workspace. */
export type AnyRecord = Records[TableName]

/**
 * Applies a change to the record it names: the record that stands afterwards (`null`: none), or a conflict when the
 * current record is not what the change expects. Applying a change and then its inverse gives the same record.
 */
export function applyChange(
  change: Change,
  current: AnyRecord | null,
): Result<AnyRecord | null, ConflictFailure> {
  if (change.table === 'timesheets') return applyLines(change, current as Timesheet | null)
  return same(current, change.before)
    ? success(change.after)
    : failure({ code: 'conflict', table: change.table, id: change.id })
}
