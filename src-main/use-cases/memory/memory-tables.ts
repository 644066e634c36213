import { failure, success, type Result } from '#shared/kernel/result'
import {
  applyChange,
  type AnyRecord,
  type Change,
  type ConflictFailure,
} from '#shared/domain/workspace/change'
import type { Records } from '#shared/domain/workspace/records'
import { perTable, type TableName } from '#shared/domain/workspace/tables'
import { recordId } from '#shared/domain/workspace/record-id'
import {
  wholeOf,
  workspaceFileOf,
  type WholeWorkspace,
  type WorkspaceFile,
} from '#shared/domain/workspace/workspace-file'

type Tables = { readonly [T in TableName]: Map<string, Records[T]> }

/** A whole workspace in memory, by table and identifier. */
export class MemoryTables {
  readonly tables: Tables

  constructor(file: WorkspaceFile | null) {
    const whole = file === null ? null : wholeOf(file)
    this.tables = perTable(
      (table) => new Map((whole?.[table] ?? []).map((record) => [recordId(record), record])),
    ) as Tables
  }

  /** Applies changes in their order, all or none. */
  apply(changes: readonly Change[]): Result<null, ConflictFailure> {
    const results = new Map<
      string,
      { readonly change: Change; readonly record: AnyRecord | null }
    >()
    for (const change of changes) {
      const key = `${change.table} ${change.id}`
      const known = results.get(key)
      const current =
        known === undefined ? (this.tables[change.table].get(change.id) ?? null) : known.record
      const applied = applyChange(change, current)
      if (!applied.ok) return failure(...applied.failures)
      results.set(key, { change, record: applied.value })
    }
    for (const { change, record } of results.values()) {
      // `applyChange` answers a record of the table that the change names.
      const table = this.tables[change.table] as Map<string, AnyRecord>
      if (record === null) table.delete(change.id)
      else table.set(change.id, record)
    }
    return success(null)
  }

  /** The workspace as one document, `null` where none was opened. */
  file(): WorkspaceFile | null {
    return workspaceFileOf(perTable((table) => [...this.tables[table].values()]) as WholeWorkspace)
  }
}
