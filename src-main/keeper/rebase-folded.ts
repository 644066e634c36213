import type { Failure } from '#shared/contract/failures'
import { digestsOf } from '#shared/domain/workspace/digests'
import { workspaceFileOf } from '#shared/domain/workspace/workspace-file'
import type { Result } from '#shared/kernel/result'
import type { VaultState } from '#shared/contract/vault'
import type { Journal } from '../journal/journal'
import { machineHash } from '../journal/machine-hash'
import { writeSnapshot } from '../journal/snapshot'
import { foldJournal } from './fold-journal'
import type { KeeperStore } from './keeper-store'
import { NAMELESS, sourceOfFile } from './whole-workspace'

/**
 * Begins a new journal file from what the lines so far come to; nothing is taken from the vault. Nothing changes for the user.
 * Fails where the lines can't be read back to the last base.
 */
export async function rebaseFolded(
  store: KeeperStore,
  journal: Journal,
): Promise<Result<VaultState, Failure>> {
  const { disk, options } = store
  const folded = await disk.write(async () => {
    const { whole } = await foldJournal(journal)
    const file = workspaceFileOf({ ...whole, workspace: [whole.workspace[0] ?? NAMELESS] })
    const digests = digestsOf(whole, machineHash)
    if (file === null) throw new Error('A workspace has a name')
    const stem = `snapshot-${String(store.reached + 1)}`
    return { digests, snapshot: await writeSnapshot(options.folder, stem, sourceOfFile(file)) }
  })
  if (!folded.ok) return folded
  const { digests, snapshot } = folded.value
  return store.vault.use((vault) => store.beginFrom(vault, snapshot, digests))
}
