import type { DexieOptions } from 'dexie'
import type { Vault, VaultPage } from '#shared/contract/vault'
import type { Change } from '#shared/domain/workspace/change'
import type { Records } from '#shared/domain/workspace/records'
import { recordId } from '#shared/domain/workspace/record-id'
import type { TableName } from '#shared/domain/workspace/tables'
import { applyChanges, checkChanges } from './apply-changes'
import { columnsOfHours, hoursKey, idOfHours, type HoursRow } from './hours-row'
import { isRow } from './is-record-at'
import { renewDerived } from './keep-derived'
import { MonthRows, type WrittenRow } from './month-rows'
import { readMonths, readTimesheets } from './read-months'
import { readStart, readTables } from './read-start'
import { clearTables, loadRows, settleState } from './rebuild-tables'
import { textsPage } from './texts-page'
import { vaultDatabase, type VaultDatabase } from './vault-database'

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
    const rows = { [name]: (await page().toArray()).filter(isRow) }
    return { rows, next: keys.length < limit ? null : (keys.at(-1) ?? null) }
  })

const hourRows = (changes: readonly Change[]): readonly WrittenRow[] =>
  changes.flatMap((change) =>
    change.table === 'timesheets' ? [{ month: change.month, key: hoursKey(change) }] : [],
  )

const costRows = (changes: readonly Change[]): readonly WrittenRow[] =>
  changes.flatMap((change) => {
    if (change.table !== 'costs') return []
    const { id: key, before, after } = change
    return [before, after].flatMap((cost) => (cost === null ? [] : [{ month: cost.month, key }]))
  })

/** Answers the verbs of the vault over one IndexedDB database; without Electron, so that tests can open it too. */
export function openVault(name: string, options: DexieOptions = {}): Vault {
  const database = vaultDatabase(name, options)
  const hours = new MonthRows<HoursRow>({
    monthOf: ({ month }) => month,
    keyOf: hoursKey,
    read: async (from, to) =>
      (await database.hours.where(':id').between(from, `${to}/\uffff`).toArray()).filter(isRow),
    get: async (keys) => (await database.hours.bulkGet([...keys])).filter(isRow),
  })
  const costs = new MonthRows<Records['costs']>({
    monthOf: ({ month }) => month,
    keyOf: recordId,
    read: (from, to) => readMonths(database.tables.costs, { from, to }),
    get: async (keys) => (await database.tables.costs.bulkGet([...keys])).filter(isRow),
  })
  /** Writes what these changes touch, or anything at all. */
  const writing = <T>(changes: readonly Change[] | null, write: () => Promise<T>): Promise<T> =>
    hours.changing(changes && hourRows(changes), () =>
      costs.changing(changes && costRows(changes), write),
    )
  return {
    readStart: (most) => readStart(database, most),
    check: (changes) => checkChanges(database, changes),
    apply: (accepted) => writing(accepted.changes, () => applyChanges(database, accepted)),
    readTables: (tables) => readTables(database, tables),
    readPage: (query) => readPage(database, query),
    textsPage: (query) => textsPage(database, query),
    readStatement: async (id) => {
      const row = await database.tables.statements.get(id)
      return isRow(row) ? row : null
    },
    readTimesheets: (query) => readTimesheets(database, query),
    readHours: async ({ from, to }) => columnsOfHours(await hours.rows(from, to)),
    readHoursSince: async ({ from, to, token }) => {
      const { rows, changed, ...named } = await hours.rowsSince(from, to, token)
      return { ...named, changed: changed && changed.map(idOfHours), hours: columnsOfHours(rows) }
    },
    readCosts: ({ from, to }) => costs.rows(from, to),
    renewDerived: () => writing(null, () => renewDerived(database)),
    clear: () => writing(null, () => clearTables(database)),
    load: (rows) => writing(null, () => loadRows(database, rows)),
    setState: (state) => settleState(database, state),
  }
}
