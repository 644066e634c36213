import { NO_DIGESTS } from '#shared/domain/workspace/digests'
import type { KeeperStore } from './keeper-store'
import type { Quiet } from './quiet'
import { RowCheck } from './row-check'

/** Compares one page of rows with the journal; `false` when there is nothing more to compare. */
async function step(store: KeeperStore): Promise<boolean> {
  const { rows, disk } = store
  const { journal } = disk
  const digests = journal?.lines.length === 0 ? NO_DIGESTS : (journal?.digests ?? null)
  if (rows.isDone || digests === null || journal?.brokenAt !== null) return false
  if (store.holdsOnlyCopy || disk.readOnly?.code.startsWith('journal') === true) return false
  const fault = await store.vault.use((vault) => rows.step(vault, digests))
  if (fault === null) return !rows.isDone
  disk.note(`vault: rows of ${fault.table} are ${fault.kind}`)
  if (fault.kind === 'stale') {
    await store.vault.use((vault) => vault.renewDerived())
    store.report({ kind: 'altered' })
  } else {
    store.isSuspect = true
    await store.start()
    // All was loaded anew from the journal.
    if (store.recovery?.kind === 'altered') store.rows = new RowCheck([])
    return false
  }
  return !rows.isDone
}

/**
 * Compares all rows of the vault with the journal after a start, a page at a time, between the changes that people make. Where
 * they differ, the vault is set aside and built anew; where only a derived store is behind, that one.
 *
 * @param inTurn runs a task alone, after those asked before
 * @param between waited for before each page: changes go first
 * @param closing looked at before each page
 */
export async function watchRows(
  store: KeeperStore,
  inTurn: <T>(task: () => Promise<T>) => Promise<T>,
  between: Quiet['between'],
  closing: AbortSignal,
): Promise<void> {
  while (!closing.aborted && (await inTurn(() => step(store)))) await between(closing)
}
