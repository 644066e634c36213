import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import type { Vault } from '#shared/contract/vault'
import { mustReadBack } from '#shared/domain/workspace/must-read-back'
import { failure, success, type Result } from '#shared/kernel/result'
import { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import type { JournalEntry, JournalLine } from '../journal/journal-line'
import type { IndexedLine } from '../journal/scan-lines'
import { writeSnapshot, type SnapshotBase } from '../journal/snapshot'
import { LEAST_FREE_BYTES, type KeeperOptions } from './keeper-options'
import { roomFailure, spaceFailure, storageFailure } from './storage-failure'
import { NAMELESS, sourceOfVault } from './whole-workspace'

/** The vault takes so many times the size of a snapshot while it replaces all its rows: LevelDB keeps the old ones for a while. */
const VAULT_GROWTH = 3

/** The journal's folder for the keeper: an error of the disk becomes a failure, and a reason to be read-only. */
export class KeeperDisk {
  /** `null` while the folder can't be read. */
  journal: Journal | null = null
  private readonly options: KeeperOptions
  private refusal: Failure | null = null
  /** Why the journal is unusable though its chain holds. */
  private unusable: Failure | null = null

  constructor(options: KeeperOptions) {
    this.options = options
  }

  /** Why nothing can be kept, as of the last try. */
  get readOnly(): Failure | null {
    return this.refusal
  }

  /** Whether the folder was not there, or no folder, at the last try. */
  get isGone(): boolean {
    return this.refusal?.code === 'storageReadOnly' && this.refusal.reason === 'gone'
  }

  readonly note = (text: string): void => this.options.note?.(text)

  /** Reads the journal back and gets it ready to take a line. */
  async open(): Promise<void> {
    const { folder, openFile } = this.options
    await this.journal?.release()
    this.journal = null
    this.unusable = null
    const opened = await this.write(async () => Journal.open(folder, openFile))
    if (!opened.ok) return
    this.journal = opened.value
    if (this.journal.tornBytes > 0)
      this.note(`journal: cut ${this.journal.tornBytes} bytes that were never acknowledged`)
    await this.test()
  }

  /** Tests again whether the disk accepts a line: the file, the chain, the space. */
  async test(): Promise<void> {
    const { journal } = this
    if (journal === null) return
    const ready = await this.write(() => journal.prepare())
    if (ready.ok) this.refuse(await this.standing(journal))
  }

  /** Adds a line to the journal, if it can be read back. */
  async append(entry: JournalEntry): Promise<Result<JournalLine, Failure>> {
    mustReadBack(entry.changes)
    return this.write(() => this.present().append(entry))
  }

  /** Reads a line of the journal back. */
  read(line: IndexedLine): Promise<Result<JournalLine, Failure>> {
    return this.write(() => this.present().read(line))
  }

  /** Indexes one more file of the past; `false` when there is none. */
  async readOlder(): Promise<boolean> {
    try {
      return await this.present().readOlder()
    } catch (error) {
      this.note(`journal: the history stops short: ${String(error)}`)
      return false
    }
  }

  /**
   * Begins a new journal file from a snapshot that was just written; the snapshot is deleted if that fails. Writing one takes seconds, in which
   * another machine may have taken the folder of one that slept: what that one kept would be of an older file.
   */
  async begin(
    entry: JournalEntry & { readonly base: SnapshotBase },
    sequence: number,
  ): Promise<Result<JournalLine, Failure>> {
    const held = (await this.options.held?.()) ?? null
    if (held !== null) {
      this.hold(held)
      // What lies at the place of a folder that is away is left alone.
      if (held.code !== 'dataFolderAway') await this.drop(entry.base)
      return failure(held)
    }
    const begun = await this.write(() => this.present().begin(entry, sequence))
    if (begun.ok) {
      this.unusable = null
      this.refuse(null)
    } else {
      await this.drop(entry.base)
    }
    return begun
  }

  /** Writes what a vault holds into a snapshot. */
  snapshotOf(vault: Vault, stem: string): Promise<Result<SnapshotBase, Failure>> {
    const { folder } = this.options
    return this.write(async () => {
      const { workspace = [] } = await vault.readTables(['workspace'])
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return writeSnapshot(folder, stem, sourceOfVault(vault, workspace[0] ?? NAMELESS))
    })
  }

  /** Works on the disk; an error of the disk is remembered and returned as a failure. */
  async write<T>(work: () => Promise<T>): Promise<Result<T, Failure>> {
    try {
      return success(await work())
    } catch (error) {
      if (error instanceof JournalDamaged) return failure(error.failure)
      const refusal = storageFailure(error, this.options.folder)
      this.refuse(refusal)
      return failure(refusal)
    }
  }

  /** Why nothing can be kept for lack of space, or `null`. */
  space(): Promise<Failure | null> {
    const { folder, leastFreeBytes = LEAST_FREE_BYTES } = this.options
    return spaceFailure(folder, leastFreeBytes)
  }

  /** Why there is no room for the vault to take in a snapshot of the folder, or `null`. Where there is none, the snapshot is deleted. */
  async roomFor({ snapshot }: Pick<SnapshotBase, 'snapshot'>): Promise<Failure | null> {
    const { folder, leastFreeBytes = LEAST_FREE_BYTES } = this.options
    const { size } = await stat(join(folder, snapshot))
    const refusal = await roomFailure(folder, leastFreeBytes + size * VAULT_GROWTH)
    if (refusal !== null) await this.drop({ snapshot })
    return refusal
  }

  /** Deletes a snapshot that no line names, or that the journal gives again. */
  async drop({ snapshot }: Pick<SnapshotBase, 'snapshot'>): Promise<void> {
    await rm(join(this.options.folder, snapshot), { force: true }).catch(() => undefined)
  }

  /** Nothing is added to this journal: it is broken, or the vault has the only copy of something. */
  spoil(refusal: Failure): void {
    this.unusable = refusal
    this.refuse(refusal)
  }

  /**
   * Nothing is added while another machine has the folder, or it is away: that is asked before each change. One that was away is read
   * before anything is added to it.
   */
  hold(refusal: Failure): void {
    this.refuse(refusal)
  }

  private refuse(refusal: Failure | null): void {
    const changed = JSON.stringify(refusal) !== JSON.stringify(this.refusal)
    this.refusal = refusal
    if (!changed) return
    // No name of a record goes into the log.
    const noted = JSON.stringify(refusal, (key, value: unknown) =>
      key === 'records' ? undefined : value,
    )
    this.note(`storage: ${noted}`)
    this.options.onState?.()
  }

  private async standing({ brokenAt }: Journal): Promise<Failure | null> {
    if (this.unusable !== null) return this.unusable
    return brokenAt === null
      ? this.space()
      : { code: 'journalBroken', path: brokenAt.file, line: brokenAt.line }
  }

  private present(): Journal {
    if (this.journal === null) throw new Error('The gate was not asked')
    return this.journal
  }
}
