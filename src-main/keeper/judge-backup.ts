import type { Journal } from '../journal/journal'
import type { Judged } from './judge-journal'
import type { KeeperStore } from './keeper-store'

/** The line of the journal that a backup was made from. */
export interface BackupAnchor {
  readonly sequence: number
  /** Its hash, or the first letters of it; `null` where they are not known. */
  readonly hash: string | null
  /** When the backup was made (ISO 8601, UTC). */
  readonly at: string
}

/** Looks for a line from the latest one back, in older files too. */
async function lookBack<T>(journal: Journal, find: () => T | undefined): Promise<T | undefined> {
  for (;;) {
    const found = find()
    if (found !== undefined || !(await journal.readOlder())) return found
  }
}

/**
 * What a journal lacks of a backup; `null`: nothing that is known. Where a person has put another workspace in place since (a restore,
 * an opening, a break that was gone past), the journal goes on from that one, and the backup says nothing of it any more.
 */
async function lacks(
  journal: Journal,
  { sequence, hash, at }: BackupAnchor,
): Promise<Judged | null> {
  const isShort = sequence > journal.sequence
  if (!isShort) {
    const find = () => journal.lines.find((line) => line.sequence === sequence)
    const line = hash === null ? undefined : await lookBack(journal, find)
    if (line === undefined || (await journal.read(line)).hash.startsWith(hash ?? '')) return null
  }
  const opening = await lookBack(journal, () =>
    journal.lines.findLast(({ offset, label }) => offset === 0 && label !== null),
  )
  if (opening !== undefined && opening.at >= at) return null
  return isShort
    ? { journal: 'short', missing: sequence - journal.sequence }
    : { journal: 'other', missing: 0 }
}

/**
 * Compares the journal with a backup that was made from it, as it is with the mark outside its folder, and shows what it lacks. A broken
 * journal is not compared: the repair screen names the backups that hold more.
 *
 * @param named what the name of the backup says
 * @param prove opens it, asked only where the name contradicts the journal; `null`: it is not one
 */
export async function judgeBackup(
  store: KeeperStore,
  named: BackupAnchor,
  prove: () => Promise<BackupAnchor | null>,
): Promise<void> {
  const { journal, readOnly } = store.disk
  if (journal === null || journal.brokenAt !== null) return
  if (readOnly?.code.startsWith('journal') === true) return
  if ((await lacks(journal, named)) === null) return
  const proven = await prove()
  const lacking = proven === null ? null : await lacks(journal, proven)
  if (proven === null || lacking === null) return
  store.disk.note(`journal ${lacking.journal} than a backup: ${String(lacking.missing)} lines`)
  const shown = store.recovery
  store.report({
    journal: shown?.journal === 'short' ? 'short' : lacking.journal,
    missing: Math.max(shown?.missing ?? 0, lacking.missing),
    backup: proven.at,
  })
}
