import type { DexieOptions } from 'dexie'
import type { Vault, TableRows, VaultPage } from '#shared/contract/vault'
import { TABLES, type TableName } from '#shared/domain/workspace/records'
import { applyChanges, checkChanges } from './apply-changes'
import { digestPage } from './digest-page'
import { columnsOfHours } from './hours-row'
import { DERIVED_STORES, renewDerived } from './keep-derived'
import { readMonths, readTimesheets } from './read-months'
import { clearTables, loadRows, settleState } from './rebuild-tables'
import { vaultDatabase, type VaultDatabase } from './vault-database'
import { countRows, storedState } from './vault-state'

/** Whole tables, as of one moment. */
const readTables = (database: VaultDatabase, names: readonly TableName[]): Promise<TableRows> =>
  database.dexie.transaction('r', [...names], async () => {
    let rows: TableRows = {}
    for (const name of names) rows = { ...rows, [name]: await database.anyTable(name).toArray() }
    return rows
  })

/** Some rows of one table, after an identifier. */
const readPage = (
  database: VaultDatabase,
  query: { readonly table: TableName; readonly after: string | null; readonly limit: number },
): Promise<VaultPage> =>
  database.dexie.transaction('r', query.table, async () => {
    const { table: name, after, limit } = query
    const table = database.anyTable(name)
    const page = () =>
      (after === null ? table.toCollection() : table.where(':id').above(after)).limit(limit)
    const keys = await page().primaryKeys()
    const rows = { [name]: await page().toArray() }
    return { rows, next: keys.length < limit ? null : (keys.at(-1) ?? null) }
  })

/** Answers the verbs of the vault over one IndexedDB database; without Electron, so that tests can open it too. */
export function openVault(name: string, options: DexieOptions = {}): Vault {
  const database = vaultDatabase(name, options)
  return {
    readState: () =>
      database.dexie.transaction('r', [...TABLES, ...DERIVED_STORES, 'meta'], async () => ({
        ...(await storedState(database)),
        counts: await countRows(database),
      })),
    check: (changes) => checkChanges(database, changes),
    apply: (accepted) => applyChanges(database, accepted),
    readTables: (tables) => readTables(database, tables),
    readPage: (query) => readPage(database, query),
    digestPage: (query) => digestPage(database, query),
    readStatementSummaries: () => database.summaries.toArray(),
    readStatement: async (id) => (await database.tables.statements.get(id)) ?? null,
    readTimesheets: (query) => readTimesheets(database, query),
    readHours: async ({ from, to }) =>
      columnsOfHours(await database.hours.where(':id').between(from, `${to}/\uffff`).toArray()),
    readCosts: (span) => readMonths(database.tables.costs, span),
    renewDerived: () => renewDerived(database),
    clear: () => clearTables(database),
    load: (rows) => loadRows(database, rows),
    setState: (state) => settleState(database, state),
  }
}
