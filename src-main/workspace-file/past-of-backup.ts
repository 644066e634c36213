import { join } from 'node:path'
import type { HeldBackup } from '../backups/restoring'
import { Journal } from '../journal/journal'
import { historyOf } from '../keeper/history-of'
import { readBack } from '../keeper/read-back'
import { memoryKeeper } from './memory-keeper'
import type { PastSource } from './past-keeper'

/** The workspace of a backup that was taken out, with the changes of the journal that lies beside it. */
export async function pastOfBackup(
  { folder, file, manifest: { workspace } }: HeldBackup,
  note: (text: string) => void,
): Promise<PastSource> {
  const journal = await Journal.open(join(folder, 'journal'))
  return {
    // Nothing is kept in it: the clock is not looked at.
    reads: memoryKeeper(file, { now: () => workspace.savedAt ?? '' }),
    sequence: workspace.sequence,
    changedAt: workspace.savedAt,
    history: (limit) => historyOf(journal.lines, limit),
    readBack: (wanted) => readBack(journal, wanted, note),
  }
}
