import type { Counts } from '#shared/contract/vault'
import type { Change } from '#shared/domain/workspace/change'
import type { TableName } from '#shared/domain/workspace/records'

const gained = (change: Change): number =>
  change.table === 'timesheets'
    ? Number(change.exists) - Number(change.existed)
    : Number(change.after !== null) - Number(change.before !== null)

/** How many records each table has after some changes. */
export function countChanges(counts: Counts, changes: readonly Change[]): Counts {
  const after: Record<TableName, number> = { ...counts }
  for (const change of changes) after[change.table] += gained(change)
  return after
}
