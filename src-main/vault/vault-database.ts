import { Dexie, type DexieOptions, type Table } from 'dexie'
import type { VaultState } from '#shared/contract/vault'
import type { StatementSummary } from '#shared/contract/views'
import type { AnyRecord } from '#shared/domain/workspace/change'
import type { Records } from '#shared/domain/workspace/records'
import { perTable, type TableName } from '#shared/domain/workspace/tables'
import type { HoursRow } from './hours-row'
import { SCHEMA_VERSIONS } from './versions/schema-versions'

/** The database with its stores typed. Keys are those of `recordId`, kept beside the records. */
export interface VaultDatabase {
  readonly dexie: Dexie
  readonly tables: { readonly [T in TableName]: Table<Records[T], string> }
  /** Any table, where its name is only known while running. */
  readonly anyTable: (name: TableName) => Table<AnyRecord, string>
  /** What is kept twice, in step with its source: see `keep-derived`. */
  readonly summaries: Table<StatementSummary, string>
  readonly hours: Table<HoursRow, string>
  readonly meta: Table<VaultState, string>
}

/**
 * Opens the database on first use, bringing it to the last version. `strict` is the only durability with which
 * Chromium syncs to disk at each transaction.
 */
export function vaultDatabase(name: string, options: DexieOptions = {}): VaultDatabase {
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', ...options })
  for (const { number, stores, upgrade } of SCHEMA_VERSIONS) {
    const version = dexie.version(number).stores(stores)
    if (upgrade !== null) version.upgrade(upgrade)
  }
  return {
    dexie,
    tables: perTable((table) => dexie.table(table)) as VaultDatabase['tables'],
    anyTable: (table) => dexie.table(table),
    summaries: dexie.table('summaries'),
    hours: dexie.table('hours'),
    meta: dexie.table('meta'),
  }
}
