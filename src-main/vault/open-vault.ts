import type { DexieOptions } from 'dexie'
import type { Vault } from '#shared/contract/vault'
import { TABLES } from '#shared/domain/workspace/records'
import { applyChanges, checkChanges } from './apply-changes'
import { columnsOfHours } from './hours-row'
import { DERIVED_STORES } from './keep-derived'
import { readMonths, readTimesheets } from './read-months'
import { readPage, readTables } from './read-tables'
import { clearTables, loadRows, settleState } from './rebuild-tables'
import { vaultDatabase } from './vault-database'
import { countRows, storedState } from './vault-state'

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
    readStatementSummaries: () => database.summaries.toArray(),
    readStatement: async (id) => (await database.tables.statements.get(id)) ?? null,
    readTimesheets: (query) => readTimesheets(database, query),
    readHours: async ({ from, to }) =>
      columnsOfHours(await database.hours.where(':id').between(from, `${to}/\uffff`).toArray()),
    readCosts: (span) => readMonths(database.tables.costs, span),
    clear: () => clearTables(database),
    load: (rows) => loadRows(database, rows),
    setState: (state) => settleState(database, state),
  }
}
