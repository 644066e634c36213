import { SNAPSHOT_AFTER_BYTES } from './keeper-options'
import type { KeeperStore } from './keeper-store'
import { rebaseFolded } from './rebase-folded'

/**
 * Where the journal has grown long since its last base, takes a snapshot and goes on in a new file, so that a rebuild and a
 * start stay short. Nothing changes for the user, and undo continues across it.
 */
export async function takeSnapshot(store: KeeperStore): Promise<void> {
  const { journal } = store.disk
  const { snapshotAfterBytes: most = SNAPSHOT_AFTER_BYTES } = store.options
  if (journal === null || journal.bytes <= most || (await store.gate()) !== null) return
  await rebaseFolded(store, journal)
}
