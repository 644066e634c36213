import { setTimeout } from 'node:timers/promises'
import { checkHistory, type PastFile } from './check-history'
import type { KeeperStore } from './keeper-store'
import { spareSnapshots } from './spare-snapshots'

/** Milliseconds between two files: each holds main up for a tenth of a second at most. */
const PAUSE = 200

/**
 * Reads the files of the past again after a start, a file at a time, and shows what is wrong with them. The journal itself goes on:
 * what is on screen does not rest on them. Answers which snapshots are not needed any more.
 */
export async function watchHistory(
  store: KeeperStore,
  closing: AbortSignal,
): Promise<readonly string[]> {
  const { journal, readOnly } = store.disk
  if (journal === null || journal.brokenAt !== null) return []
  const files: PastFile[] = []
  for await (const file of checkHistory(journal)) {
    if (closing.aborted) return []
    const { faults } = file
    files.push(file)
    for (const fault of faults) store.disk.note(`history: ${JSON.stringify(fault)}`)
    if (faults.length > 0) store.found({ faults: [...store.checked.faults, ...faults] })
    await setTimeout(store.options.pauseBetweenFiles ?? PAUSE, undefined, {
      ref: false,
      signal: closing,
    }).catch(() => undefined)
  }
  const isAllRead = store.rows.isDone && !store.holdsOnlyCopy
  if (isAllRead && readOnly?.code.startsWith('journal') !== true && !closing.aborted)
    store.found({ doneAt: store.options.now() })
  return spareSnapshots(files)
}
