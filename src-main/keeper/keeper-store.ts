import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import type { Counts, Vault, VaultState } from '#shared/contract/vault'
import type { ChangeLabel } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import type { JournalLine } from '../journal/journal-line'
import type { SnapshotBase } from '../journal/snapshot'
import type { KeeperState, Registers } from '../use-cases/ports'
import { bringUp, holdsNothing, type BroughtUp } from './bring-up'
import { countChanges } from './count-changes'
import { KeeperDisk } from './keeper-disk'
import type { KeeperOptions } from './keeper-options'
import { EMPTY_REGISTERS, readRegisters, registersAfter } from './registers'
import { UndoStack } from './undo-stack'
import { VaultHolder } from './vault-holder'
import { NO_COUNTS } from './whole-workspace'

/** So many past changes are loaded at start-up, where there are as many. */
const HISTORY = 500

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
  state: VaultState = { sequence: 0, hash: '', counts: NO_COUNTS }
  stack = new UndoStack([])
  recovery: KeeperState['recovery'] = null
  /** Whether the vault holds what no file does: tested again before each change. */
  private holdsOnlyCopy = false

  constructor(options: KeeperOptions) {
    this.options = options
    this.disk = new KeeperDisk(options)
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
    this.registers = await this.vault.use((vault) => readRegisters(vault, this.state.sequence))
    await this.recall()
    // The registers are read again only now.
    if (this.recovery !== null) this.options.onRecovery?.()
  }

  /** Why nothing can be kept, tested again. */
  async gate(): Promise<Failure | null> {
    const { journal, readOnly } = this.disk
    if (journal === null || this.isOrphan(journal) || this.holdsOnlyCopy) await this.start()
    else if (readOnly?.code === 'storageReadOnly' && readOnly.reason === 'gone')
      await this.vault.use((vault) => this.rebase(vault))
    else await this.disk.test()
    return this.disk.readOnly
  }

  /** Keeps changes: journal, vault, memory. */
  async keep(
    label: ChangeLabel,
    changes: readonly Change[],
    origin: { readonly undoes?: number; readonly redoes?: number } = {},
  ): Promise<Result<JournalLine, Failure>> {
    const checked = await this.vault.use((vault) => vault.check(changes))
    if (!checked.ok) return failure(...checked.failures)
    const counts = countChanges(this.state.counts, changes)
    const entry = { ...this.signature(), label, changes, counts, ...origin }
    const written = await this.disk.append(entry)
    if (!written.ok) return written
    const line = written.value
    try {
      const applied = await this.vault.use((vault) => vault.apply(line))
      if (!applied.ok) this.vault.discard()
    } finally {
      this.state = { sequence: line.sequence, hash: line.hash, counts }
      this.registers = registersAfter(this.registers, line)
      await this.advance()
    }
    return written
  }

  /** Begins a new journal file from a snapshot; `null`: one that the program took automatically. */
  begin(
    label: ChangeLabel | null,
    base: SnapshotBase,
    counts: Counts,
  ): Promise<Result<JournalLine, Failure>> {
    const entry = { ...this.signature(), label, changes: [], counts, base }
    return this.disk.begin(entry, this.reached + 1)
  }

  /** Makes what the vault holds the base of a new journal file: nothing changes for the user. */
  async rebase(vault: Vault): Promise<Result<VaultState, Failure>> {
    const snapshot = await this.disk.snapshotOf(vault, `snapshot-${this.reached + 1}`)
    if (!snapshot.ok) return snapshot
    const begun = await this.begin(null, snapshot.value, this.state.counts)
    if (!begun.ok) return begun
    this.state = await vault.setState(begun.value)
    this.registers = { ...this.registers, sequence: this.state.sequence }
    return success(this.state)
  }

  /** Takes the last line of the journal into the undo stack. */
  async advance(): Promise<void> {
    const line = this.disk.journal?.lines.at(-1)
    if (line !== undefined) this.stack.push(line)
    if (this.stack.needsOlder) await this.recall()
  }

  private async recall(): Promise<void> {
    const { journal } = this.disk
    if (journal === null) return
    this.stack = new UndoStack(journal.lines)
    while (this.stack.needsOlder || journal.lines.length < HISTORY) {
      if (!(await this.disk.readOlder())) break
      this.stack = new UndoStack(journal.lines)
    }
  }

  private signature(): { readonly at: string; readonly author: string } {
    return { at: this.options.now(), author: this.options.author() }
  }

  /** Whether the journal is missing while the vault holds something. */
  private isOrphan({ lines, brokenAt }: Journal): boolean {
    return lines.length === 0 && brokenAt === null && !holdsNothing(this.state)
  }

  private async openVault(): Promise<Vault> {
    const vault = await this.options.reopen()
    const { state, recovery } = await this.check(vault)
    this.state = state
    if (recovery === null) return vault
    this.recovery = recovery
    this.disk.note(`vault ${recovery.kind}: ${recovery.changes} changes, line ${state.sequence}`)
    this.options.onRecovery?.()
    return vault
  }

  /** Copies a vault that the journal does not know, and stops keeping anything while that can't be done. */
  private async setAside(vault: Vault, { sequence }: VaultState): Promise<string | null> {
    const kept = await this.disk.snapshotOf(vault, `aside-${String(sequence)}`)
    this.holdsOnlyCopy = !kept.ok
    if (kept.ok) return join(this.options.folder, kept.value.snapshot)
    const [refusal] = kept.failures
    if (refusal !== undefined) this.disk.spoil(refusal)
    return null
  }

  private async check(vault: Vault): Promise<BroughtUp> {
    const { journal } = this.disk
    const state = await vault.readState()
    const asItIs: BroughtUp = { state, recovery: null }
    if (journal === null) return asItIs
    this.state = state
    if (this.isOrphan(journal)) {
      const adopted = await this.rebase(vault)
      return adopted.ok
        ? { state: adopted.value, recovery: { kind: 'rebuilt', changes: 0, aside: null } }
        : asItIs
    }
    try {
      const { onRebuild = () => undefined } = this.options
      return await bringUp({ vault, journal, onRebuild }, state, () => this.setAside(vault, state))
    } catch (error) {
      if (!(error instanceof JournalDamaged)) throw error
      this.disk.spoil(error.failure)
      this.disk.note(`${error.message}: ${String(error.cause)}`)
      return asItIs
    }
  }
}
