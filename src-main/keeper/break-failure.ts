import type { Vault, VaultState } from '#shared/contract/vault'
import type { JournalFailure } from '#shared/contract/journal-failures'
import { TABLES } from '#shared/domain/workspace/records'
import type { Journal } from '../journal/journal'
import type { JournalDamaged } from '../journal/journal-damaged'
import { holdsNothing } from './holds-nothing'
import { rowFault } from './row-check'

/**
 * Whether the rows of the vault are those that it noted; where it noted none, as many as the last line that can be read and that
 * it holds; unknown counts as yes.
 */
async function hasAllRows(
  vault: Vault,
  journal: Journal,
  { sequence, counts, digests }: VaultState,
): Promise<boolean> {
  if (digests !== null) return (await rowFault(vault, digests, TABLES)) === null
  const line = await journal.readClaimed()
  const expected = line?.sequence === sequence ? line.counts : undefined
  return expected === undefined || TABLES.every((table) => expected[table] === counts[table])
}

/**
 * What is said of a broken journal, according to what is on screen: all that was kept, where the vault holds the last line
 * that the file claims; a part; or nothing.
 *
 * @param damage where it breaks
 * @param state what the vault holds
 */
export async function breakFailure(
  { path, line, isNewer }: Pick<JournalDamaged, 'path' | 'line' | 'isNewer'>,
  journal: Journal,
  vault: Vault,
  state: VaultState,
): Promise<JournalFailure> {
  if (isNewer) return { code: 'journalNewer', path, line }
  const { claimed, folder } = journal
  const missing = Math.max(claimed.sequence - state.sequence, 1)
  if (holdsNothing(state)) return { code: 'journalUnreadable', folder, path, line, missing }
  const isLast = state.hash === claimed.hash || state.sequence >= claimed.sequence
  if (isLast && (await hasAllRows(vault, journal, state)))
    return { code: 'journalBroken', path, line }
  const until = journal.lines.find(({ sequence }) => sequence === state.sequence)?.at ?? null
  return { code: 'journalCut', folder, path, line, missing, until }
}
