import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { journalFirsts, journalName } from '../journal/journal-files'
import { readLine, type JournalLine } from '../journal/journal-line'
import { SNAPSHOT_AFTER_BYTES } from './keeper-options'
import type { KeeperStore } from './keeper-store'
import { rebaseFolded } from './rebase-folded'

/** How many snapshots taken automatically are kept; those of an opening are all kept. */
const KEPT = 3

/** First lines contain a label and the name of a snapshot: this is long enough. */
const FIRST_LINE = 64_000

async function firstLine(path: string): Promise<JournalLine | null> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_LINE), 0, FIRST_LINE, 0)
    const end = buffer.subarray(0, bytesRead).indexOf('\n')
    const line = end < 0 ? null : readLine(buffer.toString('utf8', 0, end))
    return line?.ok === true ? line.value : null
  } finally {
    await file.close()
  }
}

/** The program's own old snapshots can be rebuilt from the one before and the journal: they are deleted for space. */
async function prune(folder: string): Promise<void> {
  const own: string[] = []
  for (const first of await journalFirsts(folder)) {
    const line = await firstLine(join(folder, journalName(first)))
    if (line?.label === null && line.base !== undefined) own.push(line.base.snapshot)
  }
  for (const snapshot of own.slice(0, -KEPT)) await rm(join(folder, snapshot), { force: true })
}

/**
 * Where the journal has grown long since its last base, takes a snapshot and goes on in a new file, so that a rebuild and a
 * start stay short. Nothing changes for the user, and undo continues across it.
 */
export async function takeSnapshot(store: KeeperStore): Promise<void> {
  const { journal } = store.disk
  const { folder, snapshotAfterBytes: most = SNAPSHOT_AFTER_BYTES } = store.options
  if (journal === null || journal.bytes <= most || (await store.gate()) !== null) return
  const based = await rebaseFolded(store, journal)
  if (based.ok) await store.disk.write(() => prune(folder))
}
