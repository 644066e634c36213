import { canonicalJson } from '#shared/kernel/canonical-json'
import { recordId } from '../workspace/record-id'
import { TABLES, type TableName } from '../workspace/tables'
import type { AnyRecord } from '../workspace/change'
import { wholeOf, type WorkspaceFile } from '../workspace/workspace-file'

/** What a restore does to one table. */
export interface TableComparison {
  readonly table: TableName
  /** Records that come back. */
  readonly back: number
  /** Records that go. */
  readonly gone: number
  /** Records that are as they were then again. */
  readonly otherwise: number
}

/** What a restore does, and the numbers of the statements that come back and go. */
export interface WorkspaceComparison {
  /** Only tables in which something moves. */
  readonly tables: readonly TableComparison[]
  readonly statementsBack: readonly string[]
  readonly statementsGone: readonly string[]
}

type Rows = ReadonlyMap<string, AnyRecord>

const rowsOf = (file: WorkspaceFile | null, table: TableName): Rows => {
  const records: readonly AnyRecord[] = file === null ? [] : wholeOf(file)[table]
  return new Map(records.map((record) => [recordId(record), record]))
}

const missingFrom = (rows: Rows, others: Rows): number =>
  [...rows.keys()].filter((id) => !others.has(id)).length

function compareTable(table: TableName, now: Rows, then: Rows): TableComparison {
  const otherwise = [...then].filter(([id, record]) => {
    const present = now.get(id)
    return present !== undefined && canonicalJson(present) !== canonicalJson(record)
  })
  return {
    table,
    back: missingFrom(then, now),
    gone: missingFrom(now, then),
    otherwise: otherwise.length,
  }
}

const numbersMissing = (
  from: WorkspaceFile | null,
  to: WorkspaceFile | null,
): readonly string[] => {
  const known = new Set((to?.statements ?? []).map(({ id }) => id))
  return (from?.statements ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ content }) => content.number)
    .sort()
}

/**
 * What comes back and what goes where a backup takes the place of the present workspace.
 *
 * @param now `null` where nothing is open
 */
export function compareWorkspaces(
  now: WorkspaceFile | null,
  then: WorkspaceFile,
): WorkspaceComparison {
  const tables = TABLES.map((table) =>
    compareTable(table, rowsOf(now, table), rowsOf(then, table)),
  ).filter(({ back, gone, otherwise }) => back + gone + otherwise > 0)
  return {
    tables,
    statementsBack: numbersMissing(then, now),
    statementsGone: numbersMissing(now, then),
  }
}
