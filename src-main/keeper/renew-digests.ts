import { digestsOf } from '#shared/domain/workspace/digests'
import { JournalDamaged } from '../journal/journal-damaged'
import { machineHash } from '../journal/machine-hash'
import { foldJournal } from './fold-journal'
import type { KeeperStore } from './keeper-store'

/**
 * Gives the digests of all tables to a journal of before lines had any, or of records that have another form since, from what its
 * lines say. Where these can't be read to the end, what the vault holds becomes the base of a new file.
 */
export async function renewDigests(store: KeeperStore): Promise<void> {
  const { journal } = store.disk
  if (journal === null) return
  try {
    const { whole } = await foldJournal(journal)
    await store.note(digestsOf(whole, machineHash))
  } catch (error) {
    if (!(error instanceof JournalDamaged)) throw error
    store.disk.note(`${error.message}: the store is taken as it is`)
    const based = await store.vault.use((vault) => store.rebase(vault))
    if (based.ok) store.report({ base: error.path })
  }
}
