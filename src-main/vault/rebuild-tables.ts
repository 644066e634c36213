import type { TableRows, VaultState } from '#shared/contract/vault'
import type { Records, TableName } from '#shared/domain/workspace/records'
import { recordId, TABLES } from '#shared/domain/workspace/records'
import { DERIVED_STORES, keepDerived } from './keep-derived'
import type { VaultDatabase } from './vault-database'
import { countRows, EMPTY_STATE, storeState } from './vault-state'

const EVERY_STORE = [...TABLES, ...DERIVED_STORES, 'meta']

/** Empties everything; the vault then claims to hold nothing, until the rebuild ends. */
export const clearTables = (database: VaultDatabase): Promise<null> =>
  database.dexie.transaction('rw', EVERY_STORE, async () => {
    for (const table of TABLES) await database.anyTable(table).clear()
    await database.summaries.clear()
    await database.hours.clear()
    await storeState(database, EMPTY_STATE)
    return null
  })

async function put<T extends TableName>(
  { tables }: VaultDatabase,
  name: T,
  rows: readonly Records[T][] = [],
): Promise<void> {
  await tables[name].bulkPut(
    [...rows],
    rows.map((row) => recordId[name](row)),
  )
}

/** Adds rows in bulk, without moving the state. */
export const loadRows = (database: VaultDatabase, rows: TableRows): Promise<null> =>
  database.dexie.transaction('rw', EVERY_STORE, async () => {
    await put(database, 'workspace', rows.workspace)
    await put(database, 'collectivities', rows.collectivities)
    await put(database, 'agents', rows.agents)
    await put(database, 'agreements', rows.agreements)
    await put(database, 'timesheets', rows.timesheets)
    await put(database, 'costs', rows.costs)
    await put(database, 'statements', rows.statements)
    await keepDerived(database, rows.timesheets ?? [], rows.statements ?? [])
    return null
  })

/** Ends a rebuild: the vault claims from now on to hold that line. */
export const settleState = (
  database: VaultDatabase,
  { sequence, hash }: { readonly sequence: number; readonly hash: string },
): Promise<VaultState> =>
  database.dexie.transaction('rw', EVERY_STORE, async () =>
    storeState(database, { sequence, hash, counts: await countRows(database) }),
  )
