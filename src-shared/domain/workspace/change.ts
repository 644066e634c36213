import { sameJson } from '#shared/kernel/same-json'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Timesheet } from '../timesheets/timesheet'
import { timeLineKey } from '../timesheets/time-line-key'
import {
  isSameLineValue,
  timeLineValue,
  type TimesheetChange,
} from '../timesheets/timesheet-change'
import type { Records } from './records'
import type { TableName } from './tables'

/** A table whose records change as a whole. */
export type WholeTable = Exclude<TableName, 'timesheets'>

/** A record written, replaced or (by an undo) removed, as a whole. */
export type RecordChange = {
  readonly [T in WholeTable]: {
    readonly table: T
    readonly id: string
    readonly before: Records[T] | null
    readonly after: Records[T] | null
  }
}[WholeTable]

/** The smallest change that the journal keeps and that can be undone: before and after. */
export type Change = RecordChange | TimesheetChange

/** The current record is not what the change expects: nothing is written. */
export interface ConflictFailure {
  readonly code: 'conflict'
  readonly table: TableName
  readonly id: string
}

/** The change of a record of a table; `null` where there is none before, or after. */
export const recordChange = <T extends WholeTable>(
  table: T,
  id: string,
  before: Records[T] | null,
  after: Records[T] | null,
): RecordChange => ({ table, id, before, after }) as RecordChange

/** The inverse of a change. */
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

function applyLines(
  change: TimesheetChange,
  current: Timesheet | null,
): Result<Timesheet | null, ConflictFailure> {
  const conflict: ConflictFailure = { code: 'conflict', table: 'timesheets', id: change.id }
  if ((current !== null) !== change.existed) return failure(conflict)
  const lines = new Map((current?.lines ?? []).map((line) => [timeLineKey(line), line]))
  for (const { before, after, ...place } of change.lines) {
    const key = timeLineKey(place)
    if (!isSameLineValue(timeLineValue(lines.get(key)), before)) return failure(conflict)
    if (after === null) lines.delete(key)
    else lines.set(key, { ...place, ...after })
  }
  if (!change.exists) return lines.size === 0 ? success(null) : failure(conflict)
  const ordered = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return success({ agentId: change.agentId, month: change.month, lines: ordered })
}

/** Any record of the workspace. */
export type AnyRecord = Records[TableName]

/**
 * Applies a change to the record it names: the record afterwards (`null`: none), or a conflict when the current record is
 * not what the change expects. Applying a change and then its inverse gives the same record.
 */
export function applyChange(
  change: Change,
  current: AnyRecord | null,
): Result<AnyRecord | null, ConflictFailure> {
  if (change.table === 'timesheets') return applyLines(change, current as Timesheet | null)
  return sameJson(current, change.before)
    ? success(change.after)
    : failure({ code: 'conflict', table: change.table, id: change.id })
}
