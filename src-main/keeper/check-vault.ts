import { join } from 'node:path'
import type { Vault, VaultState } from '#shared/contract/vault'
import { TABLES, type TableName } from '#shared/domain/workspace/tables'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import type { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import { breakFailure } from './break-failure'
import { bringUp, rebuild, type BroughtUp, type Repair } from './bring-up'
import { holdsNothing } from './holds-nothing'
import { judgeJournal } from './judge-journal'
import type { MarkFiles } from './journal-mark'
import type { KeeperDisk } from './keeper-disk'
import type { KeeperOptions } from './keeper-options'
import { rowFaultAtOnce } from './row-check'

/** What the check needs of the store of a keeper, and leaves there. */
interface CheckedStore {
  readonly disk: KeeperDisk
  readonly mark: MarkFiles
  readonly options: KeeperOptions
  readonly isOrphan: (journal: Journal) => boolean
  readonly rebase: (vault: Vault) => Promise<Result<VaultState, Failure>>
  state: VaultState
  holdsOnlyCopy: boolean
  isSuspect: boolean
}

/** Tables of so many records are compared row by row before anything is shown; larger ones after. */
const MOST_AT_START = 250

/** Tables that a derived store repeats, which may have more rows than they. */
const REPEATED: ReadonlySet<TableName> = new Set<TableName>(['timesheets', 'statements'])

/** Whether rows of the small tables are not those of the journal; a derived store that is behind is made anew. */
async function isAltered(vault: Vault, { digests }: Journal, state: VaultState): Promise<boolean> {
  if (digests === null) return false
  const small = TABLES.filter((table) => {
    const rows = state.counts[table]
    // Of a table without rows there is nothing to read, unless a derived store should repeat it.
    const isEmpty = rows === 0 && digests[table][0] === 0 && !REPEATED.has(table)
    return rows <= MOST_AT_START && !isEmpty
  })
  const fault = await rowFaultAtOnce(vault, digests, small)
  if (fault?.kind !== 'stale') return fault !== null
  await vault.renewDerived()
  return (await rowFaultAtOnce(vault, digests, small)) !== null
}

/** Copies a vault that the journal does not know, and stops keeping anything while that can't be done. */
async function setAside(
  store: CheckedStore,
  vault: Vault,
  { sequence }: VaultState,
): Promise<string | null> {
  const { disk, options } = store
  const kept = await disk.snapshotOf(vault, `aside-${String(sequence)}`)
  store.holdsOnlyCopy = !kept.ok
  if (kept.ok) return join(options.folder, kept.value.snapshot)
  const [refusal] = kept.failures
  if (refusal !== undefined) disk.spoil(refusal)
  return null
}

/** Refuses changes where the journal breaks, or where it is gone and the vault with it, and says what is on screen. */
async function refuseBreak(
  { disk, mark }: CheckedStore,
  { vault, journal }: Repair,
  state: VaultState,
): Promise<void> {
  const { brokenAt, folder } = journal
  if (brokenAt !== null) {
    const place = { path: brokenAt.file, line: brokenAt.line, isNewer: false }
    disk.spoil(await breakFailure(place, journal, vault, state, await mark.read()))
  } else if (journal.lines.length === 0 && holdsNothing(state)) {
    const { missing } = await judgeJournal(journal, await mark.read())
    if (missing > 0) disk.spoil({ code: 'journalGone', folder, known: missing })
  }
}

/** Brings a vault up to the journal, and its rows to what the journal says of them. Throws `JournalDamaged`. */
async function broughtUp(
  store: CheckedStore,
  repair: Repair,
  state: VaultState,
): Promise<BroughtUp> {
  const { vault, journal } = repair
  const brought = await bringUp(repair, state, () => setAside(store, vault, state))
  const { isSuspect } = store
  store.isSuspect = false
  if (journal.brokenAt !== null || store.holdsOnlyCopy || brought.loaded !== undefined)
    return brought
  if (!isSuspect && !(await isAltered(vault, journal, brought.state))) return brought
  const aside = await setAside(store, vault, brought.state)
  return aside === null ? brought : rebuild(repair, aside, 'altered')
}

/** The start-up check of a vault that was just opened: what it holds in the end, and what had to be done. */
export async function checkVault(store: CheckedStore, vault: Vault): Promise<BroughtUp> {
  const { disk, options } = store
  const { journal } = disk
  const state = await vault.readState()
  const asItIs: BroughtUp = { state, recovery: null }
  if (journal === null) return asItIs
  store.state = state
  if (store.isOrphan(journal)) {
    const adopted = await store.rebase(vault)
    return adopted.ok
      ? { state: adopted.value, recovery: { kind: 'adopted', changes: 0, aside: null } }
      : asItIs
  }
  const repair = { vault, journal, onRebuild: options.onRebuild ?? (() => undefined) }
  try {
    const brought = await broughtUp(store, repair, state)
    await refuseBreak(store, repair, brought.state)
    return brought
  } catch (error) {
    if (!(error instanceof JournalDamaged)) throw error
    disk.spoil(await breakFailure(error, journal, vault, state, await store.mark.read()))
    disk.note(`${error.message}: ${String(error.cause)}`)
    return asItIs
  }
}
