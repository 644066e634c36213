import { join } from 'node:path'
import type { Vault, VaultStart, VaultState } from '#shared/contract/vault'
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
import { faultAtStart, readStart } from './row-check'

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

/** What the check of a vault that was just opened did, and what the vault holds now. */
interface CheckedVault extends BroughtUp {
  readonly start: VaultStart
}

/** What a vault holds whose small tables are those of the journal, else `null`; a derived store that is behind is made anew. */
async function unaltered(
  vault: Vault,
  { digests }: Journal,
  start: VaultStart,
): Promise<VaultStart | null> {
  const fault = digests && faultAtStart(start, digests)
  if (fault?.kind !== 'stale') return fault === null ? start : null
  await vault.renewDerived()
  const renewed = await readStart(vault)
  return digests && faultAtStart(renewed, digests) === null ? renewed : null
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
  { disk, mark, options }: CheckedStore,
  { vault, journal }: Repair,
  state: VaultState,
): Promise<void> {
  const { brokenAt, folder } = journal
  if (brokenAt !== null) {
    const place = { path: brokenAt.file, line: brokenAt.line, isNewer: false }
    disk.spoil(await breakFailure(place, journal, vault, state, await mark.read()))
  } else if (journal.lines.length === 0 && holdsNothing(state)) {
    const { missing } = await judgeJournal(journal, await mark.read())
    const left = (await options.leftBehind?.()) ?? 0
    const known = Math.max(missing, left, (await mark.isLeft()) ? 1 : 0)
    if (known > 0) disk.spoil({ code: 'journalGone', folder, known })
  }
}

/** Brings a vault up to the journal, and its rows to what the journal says of them. Throws `JournalDamaged`. */
async function broughtUp(
  store: CheckedStore,
  repair: Repair,
  found: VaultStart,
): Promise<CheckedVault> {
  const { vault, journal } = repair
  const { state } = found
  const brought = await bringUp(repair, state, () => setAside(store, vault, state))
  const { isSuspect } = store
  store.isSuspect = false
  const start = brought.recovery === null ? found : await readStart(vault)
  if (journal.brokenAt !== null || store.holdsOnlyCopy || brought.loaded !== undefined)
    return { ...brought, start }
  const whole = isSuspect ? null : await unaltered(vault, journal, start)
  if (whole !== null) return { ...brought, start: whole }
  const aside = await setAside(store, vault, brought.state)
  if (aside === null) return { ...brought, start }
  const rebuilt = await rebuild(repair, aside, 'altered')
  return { ...rebuilt, start: await readStart(vault) }
}

/** The start-up check of a vault that was just opened: what it holds in the end, and what had to be done. */
export async function checkVault(store: CheckedStore, vault: Vault): Promise<CheckedVault> {
  const { disk, options } = store
  const { journal } = disk
  const start = await readStart(vault)
  const { state } = start
  const asItIs: CheckedVault = { state, recovery: null, start }
  if (journal === null) return asItIs
  store.state = state
  if (store.isOrphan(journal)) {
    const adopted = await store.rebase(vault)
    return adopted.ok
      ? { state: adopted.value, recovery: { kind: 'adopted', changes: 0, aside: null }, start }
      : asItIs
  }
  const repair = { vault, journal, onRebuild: options.onRebuild ?? (() => undefined) }
  try {
    const brought = await broughtUp(store, repair, start)
    await refuseBreak(store, repair, brought.state)
    return brought
  } catch (error) {
    if (!(error instanceof JournalDamaged)) throw error
    disk.spoil(await breakFailure(error, journal, vault, state, await store.mark.read()))
    disk.note(`${error.message}: ${String(error.cause)}`)
    return { ...asItIs, start: await readStart(vault) }
  }
}
