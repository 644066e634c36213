import type { TableRows, VaultState } from '#shared/contract/vault'
import type { AnyRecord } from '#shared/domain/workspace/change'
import { recordId } from '#shared/domain/workspace/record-id'
import { TABLES } from '#shared/domain/workspace/tables'
import { DERIVED_STORES, keepDerived } from './keep-derived'
import type { VaultDatabase } from './vault-database'
import { countRows, EMPTY_STATE, storeState } from './vault-state'

const EVERY_STORE = [...TABLES, ...DERIVED_STORES, 'meta']

/** Empties everything; the vault's state is empty until the rebuild ends. */
export const clearTables = (database: VaultDatabase): Promise<null> =>
  database.dexie.transaction('rw', EVERY_STORE, async () => {
    for (const table of TABLES) await database.anyTable(table).clear()
    await database.summaries.clear()
    await database.hours.clear()
    await storeState(database, EMPTY_STATE)
    return null
  })

/** Adds rows in bulk, without moving the state. */
export const loadRows = (database: VaultDatabase, rows: TableRows): Promise<null> =>
  database.dexie.transaction('rw', EVERY_STORE, async () => {
    for (const table of TABLES) {
      const records: readonly AnyRecord[] = rows[table] ?? []
      await database.anyTable(table).bulkPut([...records], records.map(recordId))
    }
    await keepDerived(database, rows.timesheets ?? [], rows.statements ?? [])
    return null
  })

/** Ends a rebuild: the vault's state is now that line. */
export const settleState = (
  database: VaultDatabase,
  { sequence, hash, digests }: Pick<VaultState, 'sequence' | 'hash' | 'digests'>,
): Promise<VaultState> =>
  database.dexie.transaction('rw', EVERY_STORE, async () =>
    storeState(database, { sequence, hash, counts: await countRows(database), digests }),
  )
