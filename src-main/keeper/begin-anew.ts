import type { Failure } from '#shared/contract/failures'
import type { Vault, VaultState } from '#shared/contract/vault'
import type { Recovery } from '#shared/contract/views'
import type { Result } from '#shared/kernel/result'
import type { KeeperDisk } from './keeper-disk'
import type { VaultHolder } from './vault-holder'

/** What a new beginning needs of the store of a keeper. */
interface BegunStore {
  readonly disk: KeeperDisk
  readonly vault: VaultHolder
  readonly rebase: (vault: Vault) => Promise<Result<VaultState, Failure>>
  readonly recall: () => Promise<void>
  readonly report: (news: Partial<Recovery>) => void
}

/**
 * Begins a new journal from what the vault holds, where its folder went away while the program runs. History and undo are then
 * what the folder has, and not what was read of it before: where nothing of the past came back with it, that is said.
 */
export async function beginAnew(store: BegunStore): Promise<void> {
  const begun = await store.vault.use((vault) => store.rebase(vault))
  if (!begun.ok) return
  await store.disk.open()
  await store.recall()
  if (store.disk.journal?.lines.length === 1) store.report({ kind: 'adopted' })
}
