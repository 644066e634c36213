import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { AnyRecord, Change, ConflictFailure } from '#shared/domain/workspace/change'
import { applyChange } from '#shared/domain/workspace/change'
import type { Records, TableName } from '#shared/domain/workspace/records'
import { recordId } from '#shared/domain/workspace/records'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from '#shared/domain/workspace/workspace-file'

type Tables = { readonly [T in TableName]: Map<string, Records[T]> }

const indexed = <R>(records: readonly R[], id: (record: R) => string): Map<string, R> =>
  new Map(records.map((record) => [id(record), record]))

/** A whole workspace in memory, by table and identifier. */
export class MemoryTables {
  readonly tables: Tables

  constructor(file: WorkspaceFile | null) {
    this.tables = {
      workspace: indexed(file === null ? [] : [file.workspace], recordId.workspace),
      collectivities: indexed(file?.collectivities ?? [], recordId.collectivities),
      agents: indexed(file?.agents ?? [], recordId.agents),
      agreements: indexed(file?.agreements ?? [], recordId.agreements),
      timesheets: indexed(file?.timesheets ?? [], recordId.timesheets),
      costs: indexed(file?.costs ?? [], recordId.costs),
      statements: indexed(file?.statements ?? [], recordId.statements),
    }
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
    const [workspace] = this.tables.workspace.values()
    if (workspace === undefined) return null
    return {
      format: WORKSPACE_FORMAT,
      version: WORKSPACE_VERSION,
      workspace,
      collectivities: [...this.tables.collectivities.values()],
      agents: [...this.tables.agents.values()],
      agreements: [...this.tables.agreements.values()],
      timesheets: [...this.tables.timesheets.values()],
      costs: [...this.tables.costs.values()],
      statements: [...this.tables.statements.values()],
    }
  }
}
