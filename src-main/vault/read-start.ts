import type { TableRows, VaultStart } from '#shared/contract/vault'
import type { AnyRecord } from '#shared/domain/workspace/change'
import { HELD_TABLES, TABLES, type TableName } from '#shared/domain/workspace/tables'
import { isRecordAt, isRow } from './is-record-at'
import { DERIVED_STORES } from './keep-derived'
import { textsPage } from './texts-page'
import type { VaultDatabase } from './vault-database'
import { countRows, storedState } from './vault-state'

/** The rows of a table: how many there are, and those that are records of it. */
interface ReadTable {
  readonly table: TableName
  readonly count: number
  readonly records: readonly AnyRecord[]
}

const readTable = async ({ anyTable }: VaultDatabase, table: TableName): Promise<ReadTable> => {
  const all = anyTable(table).toCollection()
  const [keys, rows] = await Promise.all([all.clone().primaryKeys(), all.clone().toArray()])
  const records = rows.filter((row, at) => isRecordAt(row, keys[at]))
  return { table, count: keys.length, records }
}

const rowsOf = (read: readonly ReadTable[]): TableRows =>
  Object.fromEntries(read.map(({ table, records }) => [table, records]))

/** Whole tables, as of one moment, without what is no record of theirs. */
export const readTables = (
  database: VaultDatabase,
  names: readonly TableName[],
): Promise<TableRows> =>
  database.dexie.transaction('r', [...names], async () =>
    rowsOf(await Promise.all(names.map((table) => readTable(database, table)))),
  )

/**
 * What a start needs, as of one moment.
 *
 * @param most tables that main does not hold have their texts where they have no more rows than this
 */
export const readStart = (database: VaultDatabase, most: number): Promise<VaultStart> =>
  database.dexie.transaction('r', [...TABLES, ...DERIVED_STORES, 'meta'], async () => {
    const reading = new Map<TableName, Promise<ReadTable>>(
      HELD_TABLES.map((table) => [table, readTable(database, table)]),
    )
    const countOf = async (table: TableName): Promise<number> =>
      (await reading.get(table))?.count ?? database.anyTable(table).count()
    const [state, counts, summaries, held] = await Promise.all([
      storedState(database),
      countRows(database, countOf),
      database.summaries.toArray(),
      Promise.all(reading.values()),
    ])
    const small = TABLES.filter((table) => !reading.has(table) && counts[table] <= most)
    const texts = await Promise.all(
      small.map(async (table) => {
        const page = await textsPage(database, { table, after: null, limit: most + 1 })
        return [table, page] as const
      }),
    )
    return {
      state: { ...state, counts },
      rows: rowsOf(held),
      summaries: summaries.filter(isRow),
      texts: Object.fromEntries(texts),
    }
  })
