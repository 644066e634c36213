import { statementSummary } from '#shared/contract/statement-summary'
import type { AnyRecord } from '#shared/domain/workspace/change'
import type { Statement } from '#shared/domain/statements/statement'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { TableName } from '#shared/domain/workspace/tables'
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

/** A record as it was, and as it is. */
interface Followed {
  readonly id: string
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

/** Follows records of one table from what they were to what they are, all together. */
export async function followDerived(
  database: VaultDatabase,
  table: TableName,
  records: readonly Followed[],
): Promise<void> {
  const written = records.flatMap(({ after }) => after ?? [])
  const gone = records.filter(({ after }) => after === null)
  if (table === 'timesheets') {
    await keepDerived(database, written as readonly Timesheet[], [])
    const before = gone.flatMap((record) => record.before ?? []) as readonly Timesheet[]
    await database.hours.bulkDelete(before.map(hoursKey))
  }
  if (table === 'statements') {
    await keepDerived(database, [], written as readonly Statement[])
    await database.summaries.bulkDelete(gone.map(({ id }) => id))
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
