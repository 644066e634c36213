import { join } from 'node:path'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { HeldBackup } from './restoring'
import { Journal } from '../journal/journal'
import { historyOf } from '../keeper/history-of'
import { readBack } from '../keeper/read-back'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import type { PastSource } from '../use-cases/memory/past-keeper'

/** The workspace of a backup that was taken out, with the changes of the journal that lies beside it. */
export async function pastOfBackup(
  held: HeldBackup,
  note: (text: string) => void,
): Promise<Result<PastSource, Failure>> {
  const { folder, manifest } = held
  const { workspace } = manifest
  const file = await held.read()
  if (!file.ok) return file
  const journal = await Journal.open(join(folder, 'journal'))
  return success({
    // Nothing is kept in it: the clock is not looked at.
    reads: memoryKeeper(file.value, { now: () => workspace.savedAt ?? '' }),
    sequence: workspace.sequence,
    changedAt: workspace.savedAt,
    history: (limit) => historyOf(journal.lines, limit),
    readBack: (wanted) => readBack(journal, wanted, note),
  })
}
