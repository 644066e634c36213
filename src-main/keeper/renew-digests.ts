import type { Failure } from '#shared/contract/failures'
import type { Vault, VaultState } from '#shared/contract/vault'
import type { Recovery } from '#shared/contract/views'
import { digestsOf, isSameDigest, type Digests } from '#shared/domain/workspace/digests'
import { TABLES } from '#shared/domain/workspace/tables'
import type { Result } from '#shared/kernel/result'
import type { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import { machineHash } from '../journal/machine-hash'
import { foldJournal } from './fold-journal'
import type { KeeperDisk } from './keeper-disk'
import type { VaultHolder } from './vault-holder'

/** What this needs of the store of a keeper. */
interface NotingStore {
  readonly disk: KeeperDisk
  /** Whether records have another form since the digests were taken. */
  readonly hasOtherForm: boolean
  readonly vault: VaultHolder
  readonly note: (digests: Digests) => Promise<Result<null, Failure>>
  readonly rebase: (vault: Vault) => Promise<Result<VaultState, Failure>>
  readonly report: (news: Pick<Recovery, 'base'>) => void
}

/** Whether some digests are those at the end of a journal; nothing is known against them where it has none. */
export function areDigestsOf(journal: Journal | null, digests: Digests): boolean {
  const noted = journal?.digests ?? null
  return noted === null || TABLES.every((table) => isSameDigest(noted[table], digests[table]))
}

/** Whether a journal has no digests that fit what its lines say. */
export const needsDigests = ({
  disk: { journal },
  hasOtherForm,
}: Pick<NotingStore, 'disk' | 'hasOtherForm'>): boolean =>
  journal !== null && journal.lines.length > 0 && (journal.digests === null || hasOtherForm)

/**
 * Gives the digests of all tables to a journal of before lines had any, or of records that have another form since, from what its
 * lines say. Where these can't be read to the end, what the vault holds becomes the base of a new file.
 */
export async function renewDigests(store: NotingStore): Promise<void> {
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
