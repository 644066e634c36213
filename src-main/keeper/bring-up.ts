import type { Vault, VaultState } from '#shared/contract/vault'
import type { Recovery } from '#shared/contract/views'
import { digestsOf, isSameDigest, type Digests } from '#shared/domain/workspace/digests'
import { TABLES } from '#shared/domain/workspace/tables'
import type { Journal } from '../journal/journal'
import type { JournalLine } from '../journal/journal-line'
import { machineHash } from '../journal/machine-hash'
import { foldJournal } from './fold-journal'
import { piecesOf } from './whole-workspace'

/** Beyond so many lines, folding them in memory and loading the result is faster than applying each. */
const MOST_TO_REPLAY = 300

/** What the start-up check did to the vault. */
type Repaired = Pick<Recovery, 'kind' | 'changes' | 'aside'>

/** What the start-up check found and did. */
export interface BroughtUp {
  readonly state: VaultState
  /** `null`: nothing. */
  readonly recovery: Repaired | null
  /** Digests of what was loaded, where all was built anew. */
  readonly loaded?: Digests
}

/** Whether a vault has applied all up to a line, and has as many rows as it noted then. */
function isWholeAt({ sequence, hash, counts, digests }: VaultState, line: JournalLine): boolean {
  if (sequence !== line.sequence || hash !== line.hash) return false
  if (digests !== null) return TABLES.every((table) => counts[table] === digests[table][0])
  const { counts: expected } = line
  return expected === undefined || TABLES.every((table) => counts[table] === expected[table])
}

/** Whether a vault is at the end of the journal, and notes of its rows what the journal does. */
function isAtEnd(state: VaultState, line: JournalLine, digests: Digests | null): boolean {
  if (!isWholeAt(state, line)) return false
  const noted = state.digests
  if (digests === null) return true
  return noted !== null && TABLES.every((table) => isSameDigest(noted[table], digests[table]))
}

/** Whether a vault at the end of the journal has more rows of a table than were ever kept. */
const hasRowsTooMany = (
  { hash, counts }: VaultState,
  { hash: end, digests }: Pick<Journal, 'hash' | 'digests'>,
): boolean =>
  hash === end && digests !== null && TABLES.some((table) => counts[table] > digests[table][0])

async function replay(
  vault: Vault,
  journal: Journal,
  state: VaultState,
): Promise<BroughtUp | null> {
  const at = journal.lines.find(({ sequence }) => sequence === state.sequence)
  if (journal.sequence - state.sequence > MOST_TO_REPLAY || at === undefined) return null
  if (!isWholeAt(state, await journal.read(at))) return null
  let reached = state
  for await (const line of journal.readAfter(state.sequence)) {
    if (line.base !== undefined && line.label !== null) return null
    const applied = await vault.apply(line)
    if (!applied.ok) return null
    reached = applied.value
  }
  const last = journal.lines.at(-1)
  if (last === undefined || !isAtEnd(reached, await journal.read(last), journal.digests))
    return null
  const changes = reached.sequence - state.sequence
  return { state: reached, recovery: { kind: 'replayed', changes, aside: null } }
}

/** Whether a vault differs from the journal: it is further on, or has another line at the same place. */
async function isAlien(journal: Journal, { sequence, hash }: VaultState): Promise<boolean> {
  const at = journal.lines.find((line) => line.sequence === sequence)
  return at === undefined ? sequence > journal.sequence : (await journal.read(at)).hash !== hash
}

/** A vault, and the journal that it is brought to. */
export interface Repair {
  readonly vault: Vault
  readonly journal: Journal
  readonly onRebuild: (done: number, total: number) => void
}

/** Builds a vault anew from the last snapshot and the lines since. Throws `JournalDamaged` before anything is touched. */
export async function rebuild(
  { vault, journal, onRebuild }: Repair,
  aside: string | null,
  kind: 'rebuilt' | 'altered' = 'rebuilt',
): Promise<BroughtUp> {
  const { whole, end, changes } = await foldJournal(journal)
  await vault.clear()
  const total = TABLES.reduce((sum, table) => sum + whole[table].length, 0)
  let done = 0
  for (const rows of piecesOf(whole)) {
    onRebuild(done, total)
    await vault.load(rows)
    done += TABLES.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0)
  }
  onRebuild(done, total)
  const loaded = digestsOf(whole, machineHash)
  const digests = journal.digests === null ? null : loaded
  const state = await vault.setState({ ...end, digests })
  return { state, recovery: { kind, changes, aside }, loaded }
}

/**
 * The start-up check: brings a vault to where the journal is. Equal: nothing to do. Behind: the missing lines are applied.
 * Empty, ahead, of another history or with rows missing: rebuilt from the last snapshot and the lines since. Where the
 * journal is broken, a vault that is further than the break is left as it is.
 *
 * @param state the state that the vault reports
 * @param setAside keeps the content of the vault that the journal lacks, before it is overwritten: the file that
 *   holds it, or `null` when the disk refused; the vault is then left as it is, for it has the only copy
 */
export async function bringUp(
  repair: Repair,
  state: VaultState,
  setAside: () => Promise<string | null>,
): Promise<BroughtUp> {
  const { vault, journal } = repair
  const last = journal.lines.at(-1)
  if (last === undefined) return { state, recovery: null }
  if (journal.brokenAt !== null && state.sequence > last.sequence) return { state, recovery: null }
  if (isAtEnd(state, await journal.read(last), journal.digests)) return { state, recovery: null }
  const replayed = await replay(vault, journal, state)
  if (replayed !== null) return replayed
  const isAltered = hasRowsTooMany(state, journal)
  if (!isAltered && !(await isAlien(journal, state))) return rebuild(repair, null)
  const aside = await setAside()
  if (aside === null) return { state, recovery: null }
  return rebuild(repair, aside, isAltered ? 'altered' : 'rebuilt')
}
