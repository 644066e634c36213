import type { Table } from 'dexie'
import { monthsThrough, type Month } from '#shared/kernel/month'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { isRow } from './is-record-at'
import type { VaultDatabase } from './vault-database'

/** Above so many agent-months asked by name, reading whole months and leaving some out is faster. */
const MOST_BY_NAME = 600

/** The records of some months, both ends included, month by month and in each by agent. */
export const readMonths = <R>(
  table: Table<R, string>,
  { from, to }: { readonly from: Month; readonly to: Month },
): Promise<R[]> => table.where('month').between(from, to, true, true).toArray()

function agentMonths(
  agentIds: readonly string[],
  from: Month,
  to: Month,
): readonly string[] | null {
  const ids: string[] = []
  for (const at of monthsThrough(from, to)) {
    for (const agentId of agentIds) ids.push(agentMonthId(agentId, at))
    if (ids.length > MOST_BY_NAME) return null
  }
  return ids
}

/** The timesheets of some months, of some agents or of all. */
export async function readTimesheets(
  { tables: { timesheets } }: VaultDatabase,
  query: {
    readonly agentIds: readonly string[] | null
    readonly from: Month
    readonly to: Month
  },
): Promise<readonly Timesheet[]> {
  if (query.agentIds === null) return readMonths(timesheets, query)
  const ids = agentMonths(query.agentIds, query.from, query.to)
  if (ids !== null) {
    const found = await timesheets.bulkGet([...ids])
    return found.filter(isRow)
  }
  const wanted = new Set(query.agentIds)
  return (await readMonths(timesheets, query)).filter(({ agentId }) => wanted.has(agentId))
}
