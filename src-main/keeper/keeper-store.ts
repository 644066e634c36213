import type { Failure } from '#shared/contract/failures'
import type { Vault, VaultState } from '#shared/contract/vault'
import {
  NOTHING_CHECKED,
  type ChangeLabel,
  type Recovery,
  type StoreCheck,
} from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import {
  digestsAfter,
  filledDigests,
  NO_DIGESTS,
  type Digests,
} from '#shared/domain/workspace/digests'
import { TABLES } from '#shared/domain/workspace/tables'
import { failure, success, type Result } from '#shared/kernel/result'
import { numbersGivenIn } from '#shared/domain/statements/numbers-given'
import type { Journal } from '../journal/journal'
import type { JournalLine } from '../journal/journal-line'
import { machineHash } from '../journal/machine-hash'
import type { SnapshotBase } from '../journal/snapshot'
import type { Registers } from '../use-cases/ports'
import { beginAnew } from './begin-anew'
import { PASSABLE } from './break-failure'
import type { BroughtUp } from './bring-up'
import { checkVault } from './check-vault'
import { digestsOfVault } from './digests-of-vault'
import { holdsNothing } from './holds-nothing'
import { MarkFiles } from './journal-mark'
import { judgeJournal } from './judge-journal'
import { keepNumbers } from './keep-numbers'
import { KeeperDisk } from './keeper-disk'
import type { KeeperOptions } from './keeper-options'
import { EMPTY_REGISTERS, registersAfter, registersFrom } from '../use-cases/memory/registers'
import { areDigestsOf, needsDigests, renewDigests } from './renew-digests'
import { noRecovery } from './no-recovery'
import { RowCheck } from './row-check'
import { UndoStack } from './undo-stack'
import { VaultHolder } from './vault-holder'
import { VaultLost } from './vault-lost'
import { countsOf, NO_COUNTS } from './whole-workspace'

/** So many past changes are loaded at start-up, where there are as many. */
const HISTORY = 500

/** So many milliseconds may a clock go back without a word: it is set by the network. */
const CLOCK_SLACK = 300_000

/**
 * The journal, the vault and the memory of a keeper, kept in step: a line goes to the journal, then to the vault, then to
 * memory. Writes are queued, one at a time, by the keeper, after the gate.
 */
export class KeeperStore {
  readonly options: KeeperOptions
  readonly disk: KeeperDisk
  readonly vault: VaultHolder
  registers: Registers = EMPTY_REGISTERS
  /** What the vault holds once it has caught up. */
  state: VaultState = { sequence: 0, hash: '', counts: NO_COUNTS, digests: null }
  stack = new UndoStack([])
  recovery: Recovery | null = null
  /** What was read again after the start. */
  checked: StoreCheck = NOTHING_CHECKED
  readonly mark: MarkFiles
  /** Whether a person has read what a broken journal lacks, and asked to go on without it. */
  private passesBreak = false
  /** Whether the vault holds what no file does: tested again before each change. */
  holdsOnlyCopy = false
  /** Whether rows of the vault were found to be others than the journal says: the next check builds it anew. */
  isSuspect = false
  /** Compares the rows of the vault with the journal, a page at a time. */
  rows = new RowCheck(TABLES)
  /** Whether records have another form since the journal's digests were taken: found where a vault was built anew. */
  hasOtherForm = false

  constructor(options: KeeperOptions) {
    this.options = options
    this.disk = new KeeperDisk(options)
    this.mark = new MarkFiles(options.marks ?? [], this.disk.note)
    this.vault = new VaultHolder(() => this.openVault(), this.disk.note)
  }

  /** Sequence of the last line kept. */
  get reached(): number {
    return Math.max(this.state.sequence, this.disk.journal?.sequence ?? 0)
  }

  /** Opens the journal and brings the vault up to it. Throws `VaultLost` when no vault can be opened. */
  async start(): Promise<void> {
    await this.disk.open()
    this.vault.discard()
    await this.vault.ready()
    await this.recall()
    await keepNumbers(this)
    this.noteMark()
    this.checkClock()
    // The registers are read again only now.
    if (this.recovery !== null) this.options.onRecovery?.()
  }

  /** Why nothing can be kept, tested again. */
  async gate(): Promise<Failure | null> {
    const { journal, readOnly } = this.disk
    const held = (await this.options.held?.()) ?? null
    const isUnread = journal === null || readOnly?.code === 'dataFolderAway'
    if (held !== null) this.disk.hold(held)
    else if (isUnread || this.isOrphan(journal) || this.holdsOnlyCopy) await this.start()
    else if (this.disk.isGone) await beginAnew(this)
    else await this.disk.test()
    if (this.disk.readOnly === null && needsDigests(this)) await renewDigests(this)
    return this.disk.readOnly
  }

  /** Adds a line without a change: what all tables hold, for lines and checks to go on from. */
  async note(digests: Digests): Promise<Result<null, Failure>> {
    const all = filledDigests(digests, this.disk.journal?.digests ?? NO_DIGESTS)
    const entry = { ...this.signature(), label: null, changes: [], digests: all }
    const written = await this.disk.append(entry)
    if (!written.ok) return written
    this.hasOtherForm = false
    await this.vault.use((vault) => vault.apply(written.value))
    await this.follow(written.value, digests)
    return success(null)
  }

  /** Keeps changes: journal, vault, memory. */
  async keep(
    label: ChangeLabel | null,
    changes: readonly Change[],
    origin: { readonly undoes?: number; readonly redoes?: number } = {},
  ): Promise<Result<JournalLine, Failure>> {
    const checked = await this.vault.use((vault) => vault.check(changes))
    if (!checked.ok) return failure(...checked.failures)
    const before = this.disk.journal?.digests ?? NO_DIGESTS
    const digests = digestsAfter(before, changes, machineHash)
    const entry = { ...this.signature(), label, changes, digests, ...origin }
    const written = await this.disk.append(entry)
    if (!written.ok) return written
    const line = written.value
    try {
      const applied = await this.vault.use((vault) => vault.apply(line))
      if (!applied.ok) this.vault.discard()
    } catch (error) {
      // The journal has the line: it is kept, and the next vault that opens applies it.
      if (!(error instanceof VaultLost)) throw error
    } finally {
      this.rows.follow(changes)
      await this.follow(line, { ...before, ...digests })
      // No number is given twice, even where the folder is put back a moment later.
      if (changes.some(({ table }) => table === 'statements')) await this.mark.flush()
    }
    return written
  }

  /** Moves memory to a line that was written. */
  private async follow(line: JournalLine, digests: Digests): Promise<void> {
    const { sequence, hash } = line
    this.state = { sequence, hash, counts: countsOf(digests), digests }
    this.registers = { ...registersAfter(this.registers, line.changes), sequence }
    await this.advance()
  }

  /** Adds to what is shown of the start. */
  report(news: Partial<Recovery>): void {
    const nothing = noRecovery(this.disk.journal?.lines.at(-1)?.at ?? null)
    this.recovery = { ...(this.recovery ?? nothing), ...news }
    this.options.onRecovery?.()
  }

  /** Adds to what was read again after the start. */
  found(news: Partial<StoreCheck>): void {
    this.checked = { ...this.checked, ...news }
    this.options.onState?.()
  }

  /** Lets the next workspace begin a journal beside the broken one, or no longer; `false` where there is nothing to go past. */
  passBreak(passes: boolean): boolean {
    const { readOnly } = this.disk
    this.passesBreak = passes && readOnly !== null && PASSABLE.has(readOnly.code)
    return this.passesBreak
  }

  /** Whether a whole workspace may be put in place all the same: what the journal had is on screen, or was given up. */
  mayPass({ code }: Failure): boolean {
    return code === 'journalBroken' || (this.passesBreak && PASSABLE.has(code))
  }

  /** Begins a new journal file from a snapshot; `null`: one that the program took automatically. */
  async begin(
    label: ChangeLabel | null,
    base: SnapshotBase,
    digests: Digests,
  ): Promise<Result<JournalLine, Failure>> {
    const all = filledDigests(digests)
    const entry = { ...this.signature(), label, changes: [], digests: all, base }
    const begun = await this.disk.begin(entry, this.reached + 1)
    if (begun.ok) this.passesBreak = false
    return begun
  }

  /** Makes what the vault holds the base of a new journal file, where no file can give it: nothing changes for the user. */
  async rebase(vault: Vault): Promise<Result<VaultState, Failure>> {
    const snapshot = await this.disk.snapshotOf(vault, `snapshot-${this.reached + 1}`)
    if (!snapshot.ok) return snapshot
    return this.beginFrom(vault, snapshot.value, await digestsOfVault(vault))
  }

  /** Begins a new journal file from a snapshot of what the vault holds. */
  async beginFrom(
    vault: Vault,
    snapshot: SnapshotBase,
    digests: Digests,
  ): Promise<Result<VaultState, Failure>> {
    const begun = await this.begin(null, snapshot, digests)
    if (!begun.ok) return begun
    const { sequence, hash } = begun.value
    this.state = await vault.setState({ sequence, hash, digests })
    this.registers = { ...this.registers, sequence }
    return success(this.state)
  }

  /** Takes the last line of the journal into the undo stack. */
  async advance(): Promise<void> {
    const line = this.disk.journal?.lines.at(-1)
    if (line !== undefined) this.stack.push(line)
    this.noteMark()
    if (this.stack.needsOlder) await this.recall()
  }

  /** Shows where the clock was set back: what is issued now would be dated before what was. */
  private checkClock(): void {
    const last = this.disk.journal?.lines.at(-1)?.at ?? null
    if (last !== null && Date.parse(last) - Date.parse(this.options.now()) > CLOCK_SLACK)
      this.report({ clock: last })
  }

  /** Notes how far the journal is, unless it is broken or gone: then the mark is what proves that. */
  private noteMark(): void {
    const { journal, readOnly } = this.disk
    if (journal === null || journal.sequence === 0 || readOnly?.code.startsWith('journal') === true)
      return
    const { sequence, hash } = journal
    const { workspace, statements } = this.registers
    this.mark.set(() => ({
      sequence,
      hash,
      numbers: [...numbersGivenIn(workspace, statements.values())],
    }))
  }

  /** Takes what can be undone from the lines of the journal, and from its older files where those are not enough. */
  async recall(): Promise<void> {
    const { journal } = this.disk
    if (journal === null) return
    this.stack = new UndoStack(journal.lines)
    while (this.stack.needsOlder || journal.lines.length < HISTORY) {
      if (!(await this.disk.readOlder())) break
      this.stack = new UndoStack(journal.lines)
    }
  }

  signature(): { readonly at: string; readonly author: string } {
    return { at: this.options.now(), author: this.options.author() }
  }

  /** Whether the journal is missing while the vault holds something. */
  isOrphan({ lines, brokenAt }: Journal): boolean {
    return lines.length === 0 && brokenAt === null && !holdsNothing(this.state)
  }

  private async openVault(): Promise<Vault> {
    const vault = await this.options.reopen()
    const { state, recovery, loaded, start } = await checkVault(this, vault)
    this.state = state
    this.registers = registersFrom(start, state.sequence)
    this.hasOtherForm = loaded !== undefined && !areDigestsOf(this.disk.journal, loaded)
    if (recovery !== null)
      this.disk.note(`vault ${recovery.kind}: ${recovery.changes} changes, line ${state.sequence}`)
    await this.judge(recovery)
    return vault
  }

  /** Shows what was done to the vault, and whether the journal is all that was written. */
  private async judge(repaired: BroughtUp['recovery']): Promise<void> {
    const { journal } = this.disk
    if (journal === null) return
    const until = journal.lines.at(-1)?.at ?? null
    const isUnread =
      journal.brokenAt !== null || this.disk.readOnly?.code.startsWith('journal') === true
    if (isUnread || journal.lines.length === 0 || repaired?.kind === 'adopted') {
      if (repaired !== null) this.report({ ...repaired, until })
      return
    }
    const judged = await judgeJournal(journal, await this.mark.read())
    const isLacking = judged.journal === 'short' || judged.journal === 'other'
    if (isLacking) this.disk.note(`journal ${judged.journal}: ${judged.missing} lines are missing`)
    if (repaired !== null || isLacking) this.report({ ...repaired, ...judged, until })
  }
}
