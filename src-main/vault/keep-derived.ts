import { statementSummary } from '#shared/contract/statement-summary'
import type { AnyRecord } from '#shared/domain/workspace/change'
import type { Statement } from '#shared/domain/statements/statement'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { TableName } from '#shared/domain/workspace/records'
import { hoursKey, hoursRow } from './hours-row'
import type { VaultDatabase } from './vault-database'

/** Stores that repeat a part of others, for faster reading; every transaction that writes the others writes them. */
export const DERIVED_STORES = ['summaries', 'hours'] as const

/** Repeats timesheets and statements that were just written. */
export async function keepDerived(
  { hours, summaries }: VaultDatabase,
  timesheets: readonly Timesheet[],
  statements: readonly Statement[],
): Promise<void> {
  await hours.bulkPut(timesheets.map(hoursRow), timesheets.map(hoursKey))
  await summaries.bulkPut(
    statements.map(statementSummary),
    statements.map(({ id }) => id),
  )
}

/** Follows one record from what it was to what it is. */
export async function followDerived(
  database: VaultDatabase,
  record: {
    readonly table: TableName
    readonly id: string
    readonly before: AnyRecord | null
    readonly after: AnyRecord | null
  },
): Promise<void> {
  const { table, id, before, after } = record
  if (table === 'timesheets') {
    if (after !== null) await keepDerived(database, [after as Timesheet], [])
    else if (before !== null) await database.hours.delete(hoursKey(before as Timesheet))
  }
  if (table === 'statements') {
    if (after !== null) await keepDerived(database, [], [after as Statement])
    else await database.summaries.delete(id)
  }
}

/** So many records are read at a time. */
const PAGE = 200

/** Makes the derived stores anew from what they repeat. */
export const renewDerived = (database: VaultDatabase): Promise<null> =>
  database.dexie.transaction('rw', ['timesheets', 'statements', ...DERIVED_STORES], async () => {
    const { hours, summaries, tables } = database
    await hours.clear()
    await summaries.clear()
    const ids = await tables.timesheets.toCollection().primaryKeys()
    for (let at = 0; at < ids.length; at += PAGE) {
      const months = await tables.timesheets.bulkGet(ids.slice(at, at + PAGE))
      const found = months.filter((month) => month !== undefined)
      await keepDerived(database, found, [])
    }
    for (const id of await tables.statements.toCollection().primaryKeys()) {
      const statement = await tables.statements.get(id)
      if (statement !== undefined) await keepDerived(database, [], [statement])
    }
    return null
  })
