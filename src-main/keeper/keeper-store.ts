import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import type { Counts, Vault, VaultState } from '#shared/contract/vault'
import type { ChangeLabel } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import type { JournalLine } from '../journal/journal-line'
import type { SnapshotBase } from '../journal/snapshot'
import { writeSnapshot } from '../journal/snapshot'
import type { KeeperState, Registers } from '../use-cases/ports'
import type { BroughtUp } from './bring-up'
import { bringUp, holdsNothing } from './bring-up'
import { countChanges } from './count-changes'
import type { KeeperOptions } from './keeper-options'
import { LEAST_FREE_BYTES } from './keeper-options'
import { EMPTY_REGISTERS, readRegisters, registersAfter } from './registers'
import { spaceFailure, storageFailure } from './storage-failure'
import { UndoStack } from './undo-stack'
import { VaultHolder } from './vault-holder'
import { NO_COUNTS, sourceOfVault } from './whole-workspace'

/** So many past changes are at hand at start-up, where there are as many. */
const HISTORY = 500

/** What stands in for the name of a workspace that lost its card. */
const NAMELESS = { name: 'Quotité', example: false } as const

/**
 * The journal, the vault and the memory of a keeper, kept in step: a line goes to the journal, then to the vault, then
 * to memory. Writes are asked one at a time, by the keeper's queue.
 */
export class KeeperStore {
  readonly options: KeeperOptions
  readonly vault: VaultHolder
  journal: Journal | null = null
  registers: Registers = EMPTY_REGISTERS
  /** What the vault holds once it has caught up. */
  state: VaultState = { sequence: 0, hash: '', counts: NO_COUNTS }
  stack = new UndoStack([])
  recovery: KeeperState['recovery'] = null
  private refusal: Failure | null = null
  private unusable: Failure | null = null

  constructor(options: KeeperOptions) {
    this.options = options
    this.vault = new VaultHolder(() => this.openVault(), this.note)
  }

  readonly note = (text: string): void => this.options.note?.(text)

  /** Why nothing can be kept now, or `null`. */
  get readOnly(): Failure | null {
    return this.refusal
  }

  /** Why nothing can be kept for lack of space, or `null`. */
  space(): Promise<Failure | null> {
    const { folder, leastFreeBytes = LEAST_FREE_BYTES } = this.options
    return spaceFailure(folder, leastFreeBytes)
  }

  /** Sequence of the last line kept. */
  get reached(): number {
    return Math.max(this.state.sequence, this.journal?.sequence ?? 0)
  }

  /** Opens the journal and brings the vault up to it. Throws `VaultLost` when there is no vault to be had. */
  async start(): Promise<void> {
    const { folder, openFile } = this.options
    await this.journal?.release()
    this.journal = null
    try {
      this.journal = await Journal.open(folder, openFile)
      if (this.journal.tornBytes > 0)
        this.note(`journal: cut ${this.journal.tornBytes} bytes that were never acknowledged`)
      await this.journal.prepare()
      this.refuse(await this.standing())
    } catch (error) {
      this.refuse(storageFailure(error, folder))
    }
    this.vault.discard()
    this.registers = await this.vault.use((vault) => readRegisters(vault, this.state.sequence))
    await this.recall()
  }

  /** Why nothing can be kept, looked at anew: space, a broken journal, or what stopped the last change. */
  async gate(): Promise<Failure | null> {
    const { journal } = this
    try {
      if (journal === null || this.isOrphan(journal)) await this.start()
      else {
        await journal.prepare()
        this.refuse(await this.standing())
      }
    } catch (error) {
      this.refuse(storageFailure(error, this.options.folder))
    }
    return this.refusal
  }

  /** Notes what the disk refused, for whoever asks why. */
  refuse(refusal: Failure | null): void {
    const changed = JSON.stringify(refusal) !== JSON.stringify(this.refusal)
    this.refusal = refusal
    if (!changed) return
    this.note(`storage: ${JSON.stringify(refusal)}`)
    this.options.onState?.()
  }

  /** Keeps changes: journal, vault, memory. The gate must be open. */
  async keep(
    label: ChangeLabel,
    changes: readonly Change[],
    origin: { readonly undoes?: number; readonly redoes?: number } = {},
  ): Promise<Result<JournalLine, Failure>> {
    const checked = await this.vault.use((vault) => vault.check(changes))
    if (!checked.ok) return failure(...checked.failures)
    const counts = countChanges(this.state.counts, changes)
    const entry = { ...this.signature(), label, changes, counts, ...origin }
    const written = await this.onDisk((journal) => journal.append(entry))
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

  /** Begins a new journal file from a snapshot that was just written; the snapshot goes if that fails. */
  async begin(
    label: ChangeLabel | null,
    base: SnapshotBase,
    counts: Counts,
  ): Promise<Result<JournalLine, Failure>> {
    const entry = { ...this.signature(), label, changes: [], counts, base }
    const begun = await this.onDisk((journal) => journal.begin(entry, this.reached + 1))
    if (begun.ok) {
      this.unusable = null
      this.refuse(null)
    } else
      await rm(join(this.options.folder, base.snapshot), { force: true }).catch(() => undefined)
    return begun
  }

  /** Writes what a vault holds into a snapshot. */
  snapshotOf(vault: Vault, stem: string): Promise<Result<SnapshotBase, Failure>> {
    return this.onDisk(async ({ folder }) => {
      const { workspace = [] } = await vault.readTables(['workspace'])
      return writeSnapshot(folder, stem, sourceOfVault(vault, workspace[0] ?? NAMELESS))
    })
  }

  /** Writes to disk; what the disk refuses is noted and given as a failure. */
  async onDisk<T>(write: (journal: Journal) => Promise<T>): Promise<Result<T, Failure>> {
    if (this.journal === null) throw new Error('The gate was not asked')
    try {
      return success(await write(this.journal))
    } catch (error) {
      if (error instanceof JournalDamaged) return failure(error.failure)
      const refusal = storageFailure(error, this.options.folder)
      this.refuse(refusal)
      return failure(refusal)
    }
  }

  /** Takes the last line of the journal into the undo stack. */
  async advance(): Promise<void> {
    const line = this.journal?.lines.at(-1)
    if (line !== undefined) this.stack.push(line)
    if (this.stack.wantsOlder) await this.recall()
  }

  private async recall(): Promise<void> {
    const { journal } = this
    if (journal === null) return
    this.stack = new UndoStack(journal.lines)
    while (this.stack.wantsOlder || journal.lines.length < HISTORY) {
      if (!(await journal.readOlder())) break
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

  private async standing(): Promise<Failure | null> {
    const broken = this.journal?.brokenAt ?? null
    if (broken !== null) return { code: 'journalBroken', path: broken.file, line: broken.line }
    return this.unusable ?? (await this.space())
  }

  private async openVault(): Promise<Vault> {
    const vault = await this.options.reopen()
    const { state, recovery } = await this.check(vault)
    this.state = state
    if (recovery === null) return vault
    this.recovery = recovery
    this.note(`vault ${recovery.kind}: ${recovery.changes} changes, line ${state.sequence}`)
    this.options.onState?.()
    return vault
  }

  private async check(vault: Vault): Promise<BroughtUp> {
    const { journal } = this
    const state = await vault.readState()
    if (journal === null) return { state, recovery: null }
    this.state = state
    if (this.isOrphan(journal)) return this.adopt(vault, state)
    try {
      return await bringUp(vault, journal, state, async () => {
        await this.snapshotOf(vault, `aside-${state.sequence}`)
      })
    } catch (error) {
      if (!(error instanceof JournalDamaged)) throw error
      this.unusable = error.failure
      this.refuse(error.failure)
      this.note(`${error.message}: ${String(error.cause)}`)
      return { state, recovery: null }
    }
  }

  /** The journal was deleted behind our back: what the vault holds becomes the base of a new one. */
  private async adopt(vault: Vault, state: VaultState): Promise<BroughtUp> {
    const snapshot = await this.snapshotOf(vault, `snapshot-${state.sequence + 1}`)
    const begun = snapshot.ok ? await this.begin(null, snapshot.value, state.counts) : snapshot
    if (!begun.ok) return { state, recovery: null }
    return {
      state: await vault.setState(begun.value),
      recovery: { kind: 'rebuilt', changes: 0 },
    }
  }
}
