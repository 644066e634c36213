import type { TableRows, VaultPage } from '#shared/contract/vault'
import type { TableName } from '#shared/domain/workspace/records'
import type { VaultDatabase } from './vault-database'

/** Whole tables, as of one moment. */
export const readTables = (
  database: VaultDatabase,
  names: readonly TableName[],
): Promise<TableRows> =>
  database.dexie.transaction('r', [...names], async () => {
    let rows: TableRows = {}
    for (const name of names) rows = { ...rows, [name]: await database.anyTable(name).toArray() }
    return rows
  })

/** Some rows of one table, after an identifier. */
export const readPage = (
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
