import { statementSummary } from '#shared/contract/statement-summary'
import type { VaultTexts } from '#shared/contract/vault'
import type { Statement } from '#shared/domain/statements/statement'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { AnyRecord } from '#shared/domain/workspace/change'
import { textsOf } from '#shared/domain/workspace/digests'
import type { TableName } from '#shared/domain/workspace/tables'
import { sameJson } from '#shared/kernel/same-json'
import { hoursKey, hoursRow } from './hours-row'
import { isRecordAt } from './is-record-at'
import { DERIVED_STORES } from './keep-derived'
import type { VaultDatabase } from './vault-database'

/** What derived stores have of some records of a table, to be compared with what they should have. */
async function derivedOf(
  { hours, summaries }: VaultDatabase,
  table: TableName,
  keys: readonly string[],
  records: readonly AnyRecord[],
): Promise<(index: number) => boolean> {
  if (table === 'timesheets') {
    const months = records as readonly Timesheet[]
    const rows = await hours.bulkGet(months.map(hoursKey))
    return (at) => {
      const month = months[at]
      return month !== undefined && sameJson(rows[at] ?? null, hoursRow(month))
    }
  }
  if (table === 'statements') {
    const statements = records as readonly Statement[]
    const rows = await summaries.bulkGet([...keys])
    return (at) => {
      const statement = statements[at]
      return statement !== undefined && sameJson(rows[at] ?? null, statementSummary(statement))
    }
  }
  return () => true
}

/** How many rows a derived store has more, or fewer, than the table that it repeats. */
async function surplus(
  { hours, summaries, anyTable }: VaultDatabase,
  table: TableName,
): Promise<number> {
  if (table !== 'timesheets' && table !== 'statements') return 0
  const derived = table === 'timesheets' ? hours : summaries
  return Math.abs((await derived.count()) - (await anyTable(table).count()))
}

/** The texts of some rows of a table after an identifier, from the rows as they are, whatever the state says. */
export const textsPage = (
  database: VaultDatabase,
  {
    table,
    after,
    limit,
  }: { readonly table: TableName; readonly after: string | null; readonly limit: number },
): Promise<VaultTexts> =>
  database.dexie.transaction('r', [table, ...DERIVED_STORES], async () => {
    const rows = database.anyTable(table)
    const page = () =>
      (after === null ? rows.toCollection() : rows.where(':id').above(after)).limit(limit)
    const [keys, records] = await Promise.all([page().primaryKeys(), page().toArray()])
    const texts: (readonly string[])[] = []
    const isRepeated = await derivedOf(database, table, keys, records)
    let strays = 0
    let stale = 0
    records.forEach((record, at) => {
      try {
        texts.push(textsOf(table, record))
        if (!isRecordAt(record, keys[at])) strays += 1
        if (!isRepeated(at)) stale += 1
      } catch {
        // Something from outside is no record at all.
        strays += 1
      }
    })
    const next = keys.length < limit ? null : (keys.at(-1) ?? null)
    if (next === null) stale += await surplus(database, table)
    return { records: texts.length, texts: texts.flat(), strays, stale, next }
  })
