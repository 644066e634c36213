import { sameJson } from '#shared/kernel/same-json'
import { recordId } from '../workspace/record-id'
import { TABLES, type TableName } from '../workspace/tables'
import type { AnyRecord } from '../workspace/change'
import { nameOrOwner } from '../workspace/record-name'
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
  /** What these records are called, or whose they are, each once: some of them. */
  readonly names: readonly string[]
  /** Whether there are more names. */
  readonly hasMore: boolean
}

/** So many names of a table are given. */
const MOST_NAMED = 5

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

/** A workspace without the numbers that were given since: a restore takes none of them back. */
function withoutNumbers(file: WorkspaceFile): WorkspaceFile {
  const { numbersGiven: _numbersGiven, ...workspace } = file.workspace
  return { ...file, workspace }
}

const missingFrom = (rows: Rows, others: Rows): readonly AnyRecord[] =>
  [...rows].flatMap(([id, record]) => (others.has(id) ? [] : [record]))

/** @param agents those of both workspaces */
function compareTable(table: TableName, now: Rows, then: Rows, agents: Rows): TableComparison {
  const [back, gone] = [missingFrom(then, now), missingFrom(now, then)]
  const otherwise = [...then].flatMap(([id, record]) => {
    const present = now.get(id)
    return present !== undefined && !sameJson(present, record) ? [record] : []
  })
  const names = new Set<string>()
  for (const record of [...otherwise, ...back, ...gone]) {
    const name = names.size > MOST_NAMED ? null : nameOrOwner(record, agents)
    if (name !== null) names.add(name)
  }
  return {
    table,
    back: back.length,
    gone: gone.length,
    otherwise: otherwise.length,
    names: [...names].slice(0, MOST_NAMED),
    hasMore: names.size > MOST_NAMED,
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
 * @param present `null` where nothing is open
 */
export function compareWorkspaces(
  present: WorkspaceFile | null,
  backup: WorkspaceFile,
): WorkspaceComparison {
  const now = present === null ? null : withoutNumbers(present)
  const then = withoutNumbers(backup)
  const agents = new Map([...rowsOf(now, 'agents'), ...rowsOf(then, 'agents')])
  const tables = TABLES.map((table) =>
    compareTable(table, rowsOf(now, table), rowsOf(then, table), agents),
  ).filter(({ back, gone, otherwise }) => back + gone + otherwise > 0)
  return {
    tables,
    statementsBack: numbersMissing(then, now),
    statementsGone: numbersMissing(now, then),
  }
}
