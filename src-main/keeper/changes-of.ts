import type { Failure } from '#shared/contract/failures'
import type { Change } from '#shared/domain/workspace/change'
import { success, type Result } from '#shared/kernel/result'
import type { WrittenRecord } from '../use-cases/ports'
import type { KeeperStore } from './keeper-store'

/**
 * Reads back what the last line with a verb that wrote a record changed: from the latest line on, then in the older files
 * of the journal. `null` where no line here did.
 */
export async function changesOf(
  { disk }: KeeperStore,
  { verb, table, id }: WrittenRecord,
): Promise<Result<readonly Change[] | null, Failure>> {
  const seen = new Set<number>()
  for (;;) {
    const lines = disk.journal?.lines ?? []
    for (const line of lines.toReversed()) {
      if (line.label?.verb !== verb || seen.has(line.sequence)) continue
      seen.add(line.sequence)
      const read = await disk.read(line)
      if (!read.ok) return read
      const { changes } = read.value
      if (changes.some((change) => change.table === table && change.id === id))
        return success(changes)
    }
    if (disk.journal === null || !(await disk.readOlder())) return success(null)
  }
}
