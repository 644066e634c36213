import type { Table } from 'dexie'
import type { TableRows, VaultPage } from '#shared/contract/vault'
import type { TableName } from '#shared/domain/workspace/records'
import type { VaultDatabase } from './vault-database'

/** Takes rows from a table, whatever its records. */
type Take = <R>(table: Table<R, string>) => Promise<R[]>

async function takeFrom(
  { tables }: VaultDatabase,
  name: TableName,
  take: Take,
): Promise<TableRows> {
  switch (name) {
    case 'workspace':
      return { workspace: await take(tables.workspace) }
    case 'collectivities':
      return { collectivities: await take(tables.collectivities) }
    case 'agents':
      return { agents: await take(tables.agents) }
    case 'agreements':
      return { agreements: await take(tables.agreements) }
    case 'timesheets':
      return { timesheets: await take(tables.timesheets) }
    case 'costs':
      return { costs: await take(tables.costs) }
    case 'statements':
      return { statements: await take(tables.statements) }
  }
}

/** Whole tables, as of one moment. */
export const readTables = (
  database: VaultDatabase,
  names: readonly TableName[],
): Promise<TableRows> =>
  database.dexie.transaction('r', [...names], async () => {
    let rows: TableRows = {}
    for (const name of names)
      rows = { ...rows, ...(await takeFrom(database, name, (table) => table.toArray())) }
    return rows
  })

/** Some rows of one table, after an identifier. */
export const readPage = (
  database: VaultDatabase,
  query: { readonly table: TableName; readonly after: string | null; readonly limit: number },
): Promise<VaultPage> =>
  database.dexie.transaction('r', query.table, async () => {
    const { table: name, after, limit } = query
    const page = <R>(table: Table<R, string>) =>
      (after === null ? table.toCollection() : table.where(':id').above(after)).limit(limit)
    const keys = await page(database.anyTable(name)).primaryKeys()
    const rows = await takeFrom(database, name, (table) => page(table).toArray())
    return { rows, next: keys.length < limit ? null : (keys.at(-1) ?? null) }
  })
