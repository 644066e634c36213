import type { Vault, VaultState } from '#shared/contract/vault'
import type { JournalFailure } from '#shared/contract/journal-failures'
import { TABLES, type TableName } from '#shared/domain/workspace/tables'
import type { Journal } from '../journal/journal'
import type { JournalDamaged } from '../journal/journal-damaged'
import { holdsNothing } from './holds-nothing'
import type { JournalMark } from './journal-mark'
import { nameAltered } from './name-altered'
import { tablesAtFault } from './row-check'

/** What a person may go past, having read what is not on screen. */
export const PASSABLE: ReadonlySet<string> = new Set([
  'journalCut',
  'journalAltered',
  'journalUnreadable',
  'journalGone',
])

/**
 * The tables of which the rows of the vault are not those that it noted; where it noted none, not as many as the last line that can be
 * read and that it holds. What is not known counts as whole.
 */
async function alteredTables(
  vault: Vault,
  journal: Journal,
  { sequence, counts, digests }: VaultState,
): Promise<readonly TableName[]> {
  if (digests !== null) return tablesAtFault(vault, digests)
  const line = await journal.readClaimed()
  const expected = line?.sequence === sequence ? line.counts : undefined
  return expected === undefined ? [] : TABLES.filter((table) => expected[table] !== counts[table])
}

/**
 * What is said of a broken journal, according to what is on screen: all that was kept, where the vault holds the last line
 * that the file claims, or all but what was altered from outside; a part; or nothing.
 *
 * @param damage where it breaks
 * @param state what the vault holds
 * @param mark how far the journal was, as noted outside its folder: a file that was cut claims less
 */
export async function breakFailure(
  { path, line, isNewer }: Pick<JournalDamaged, 'path' | 'line' | 'isNewer'>,
  journal: Journal,
  vault: Vault,
  state: VaultState,
  mark: Pick<JournalMark, 'sequence'> | null,
): Promise<JournalFailure> {
  if (isNewer)
    return { code: 'journalNewer', path, line, altered: await alteredTables(vault, journal, state) }
  const { claimed, folder } = journal
  const last = Math.max(claimed.sequence, mark?.sequence ?? 0)
  // A kill in the middle of a rebuild leaves rows without a note of how far they are: the journal says what they should be.
  const isNoted = state.hash !== '' || journal.brokenAt !== null || last > journal.sequence
  const noted = isNoted ? state : { ...state, digests: journal.digests }
  const missing = Math.max(last - state.sequence, 1)
  if (holdsNothing(state)) return { code: 'journalUnreadable', folder, path, line, missing }
  const isLast =
    !isNoted ||
    state.sequence >= last ||
    (state.hash === claimed.hash && state.sequence >= (mark?.sequence ?? 0))
  if (isLast) {
    const tables = await alteredTables(vault, journal, noted)
    if (tables.length === 0) return { code: 'journalBroken', path, line }
    const { digests } = noted
    const records = digests === null ? null : await nameAltered(vault, journal, tables, digests)
    return { code: 'journalAltered', folder, path, line, tables, records }
  }
  const until = journal.lines.find(({ sequence }) => sequence === state.sequence)?.at ?? null
  return { code: 'journalCut', folder, path, line, missing, until }
}
