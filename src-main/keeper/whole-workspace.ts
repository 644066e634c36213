import type { Counts, TableRows, Vault } from '#shared/contract/vault'
import type { AnyRecord } from '#shared/domain/workspace/change'
import type { Digests } from '#shared/domain/workspace/digests'
import type { WorkspaceCard } from '#shared/domain/workspace/records'
import { perTable, TABLES, type TableName } from '#shared/domain/workspace/tables'
import {
  wholeOf,
  type WholeWorkspace,
  type WorkspaceFile,
} from '#shared/domain/workspace/workspace-file'
import type { SnapshotSource } from '../journal/snapshot'

/** Rows in one message and one transaction: some hundred kilobytes each. */
const PAGE = 500

/** A statement lists a year of uses. */
const PAGE_OF_STATEMENTS = 50

/** So many rows of a table go into one message. */
export const pageOf = (table: TableName): number =>
  table === 'statements' ? PAGE_OF_STATEMENTS : PAGE

/** The name of a workspace whose own record is lost. */
export const NAMELESS = { name: 'Quotité', example: false } as const

/** The counts of a workspace without a record. */
export const NO_COUNTS: Counts = perTable(() => 0)

/** How many records each table has, according to its digests. */
export const countsOf = (digests: Digests): Counts => perTable((table) => digests[table][0])

function* slices<R>(rows: readonly R[], size: number): Generator<readonly R[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}

/** A workspace in pieces small enough for one message each. */
export function* piecesOf(whole: WholeWorkspace): Generator<TableRows> {
  for (const table of TABLES)
    for (const rows of slices<AnyRecord>(whole[table], pageOf(table))) yield { [table]: rows }
}

/** A workspace in memory as the source of a snapshot. */
export function sourceOfFile(file: WorkspaceFile): SnapshotSource {
  const whole = wholeOf(file)
  return {
    card: file.workspace,
    pages: async function* (table) {
      for (const rows of slices<AnyRecord>(whole[table], pageOf(table)))
        yield await Promise.resolve({ [table]: rows })
    },
  }
}

/** The vault as the source of a snapshot, read page by page. */
export const sourceOfVault = (vault: Vault, card: WorkspaceCard): SnapshotSource => ({
  card,
  pages: async function* (table) {
    const limit = pageOf(table)
    let after: string | null = null
    do {
      const page = await vault.readPage({ table, after, limit })
      yield page.rows
      after = page.next
    } while (after !== null)
  },
})
