import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Rehearsal } from '#shared/contract/import-views'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { countLines } from './count-lines'
import type { ImportPace } from './import-pace'
import { movedShares } from './moved-shares'
import type { KeeperPort } from './ports'
import { prepareImport } from './prepare-import'

/** Reports what a file of hours would change, line by line. Nothing is written. */
export async function rehearseImport(
  { keeper }: KeeperPort,
  table: ImportTable,
  mapping: ImportMapping,
  pace: ImportPace,
): Promise<Result<Omit<Rehearsal, 'milliseconds'>, Failure>> {
  const prepared = await prepareImport(keeper, table, mapping, new Set(), pace)
  if (!prepared.ok) return prepared
  const { changes, ...rehearsed } = prepared.value
  const shares = await movedShares(keeper, changes)
  return success({ ...rehearsed, counts: countLines(rehearsed.lines), shares })
}
