import type { KeeperStore } from './keeper-store'

/**
 * Begins a new journal from what the vault holds, where its folder went away while the program runs. History and undo are then
 * what the folder has, and not what was read of it before: where nothing of the past came back with it, that is said.
 */
export async function beginAnew(store: KeeperStore): Promise<void> {
  const begun = await store.vault.use((vault) => store.rebase(vault))
  if (!begun.ok) return
  await store.disk.open()
  await store.recall()
  if (store.disk.journal?.lines.length === 1) store.report({ kind: 'adopted' })
}
