import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openToRead, readWhole } from '../files/read-whole'
import { FileGone, openAppendFile, type AppendFile } from './append-file'
import { journalFirsts, journalName, sweepUnfinished } from './journal-files'
import { JournalDamaged } from './journal-damaged'
import { digestsThrough, type Digests } from '#shared/domain/workspace/digests'
import { hashHolds, lineText, readLine, type JournalEntry, type JournalLine } from './journal-line'
import { scanLines, type Beyond, type IndexedLine, type ScannedFile } from './scan-lines'
import { writeWholeFile } from './write-whole-file'

/** The place where a journal is damaged. */
export interface Break {
  readonly file: string
  readonly line: number
}

/** A place in the chain: a line and its hash. */
export interface Tail {
  readonly sequence: number
  readonly hash: string
}

/**
 * The append-only record of accepted changes: one folder, one file per base, one line per change, each line with the hash
 * of the line before. Only the file of the last base is read at start-up; older ones when asked for. Every method throws
 * errors of the disk; an append that threw left nothing behind.
 */
export class Journal {
  readonly folder: string
  /** Bytes of an unfinished last line that were cut off. */
  readonly tornBytes: number
  private readonly openFile: typeof openAppendFile
  private index: IndexedLine[]
  private older: readonly number[]
  private oldest: ScannedFile | null
  private tail: Tail
  private end: Digests | null
  private size: number
  private broken: Break | null
  private readonly beyond: Beyond | null
  private reading: Promise<boolean> | null = null
  private file: AppendFile | null = null
  private soiled: boolean

  private constructor(
    folder: string,
    openFile: typeof openAppendFile,
    firsts: readonly number[],
    scan: ScannedFile | null,
  ) {
    const first = firsts.at(-1) ?? 1
    this.folder = folder
    this.openFile = openFile
    this.older = firsts.slice(0, -1)
    this.oldest = scan
    this.index = [...(scan?.lines ?? [])]
    this.tail = { sequence: this.index.at(-1)?.sequence ?? first - 1, hash: scan?.lastHash ?? '' }
    this.end = scan?.digests ?? null
    this.size = scan?.goodBytes ?? 0
    this.tornBytes = scan?.tornBytes ?? 0
    this.soiled = this.tornBytes > 0
    const line = scan?.brokenAt ?? null
    this.broken = line === null ? null : { file: journalName(first), line }
    this.beyond = line === null ? null : (scan?.beyond ?? null)
  }

  /** Opens the journal of a folder, which is made if need be. Nothing is written before `prepare`. */
  static async open(folder: string, openFile = openAppendFile): Promise<Journal> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const firsts = await journalFirsts(folder)
    const first = firsts.at(-1)
    if (first === undefined) return new Journal(folder, openFile, [], null)
    const file = journalName(first)
    const bytes = await readWhole(join(folder, file))
    return new Journal(folder, openFile, firsts, scanLines(file, bytes, first))
  }

  /** Lines that were read back or written since, oldest first. */
  get lines(): readonly IndexedLine[] {
    return this.index
  }

  /** Where the chain breaks in the file of the last base, or `null`. */
  get brokenAt(): Break | null {
    return this.broken
  }

  /** The last line that the last file claims to hold, beyond a break too; at least the first one of that file. */
  get claimed(): Tail {
    const { beyond, broken, tail } = this
    if (broken === null || beyond === null) return tail
    const counted = tail.sequence + Math.max(beyond.lines, this.index.length > 0 ? 0 : 1)
    return { sequence: Math.max(counted, beyond.lastSequence), hash: beyond.lastHash }
  }

  get sequence(): number {
    return this.tail.sequence
  }

  get hash(): string {
    return this.tail.hash
  }

  /** Digests of all tables after the last line; `null` where there is none, or lines of before digests. */
  get digests(): Digests | null {
    return this.end
  }

  /** Bytes since the last base. */
  get bytes(): number {
    return this.size
  }

  /** Gets the last file ready to take a line, clearing away what an earlier failure or a crash left in it. */
  async prepare(): Promise<void> {
    const last = this.index.at(-1)
    if (last === undefined) return
    if (this.file === null) {
      this.file = await this.openFile(join(this.folder, last.file))
      await sweepUnfinished(this.folder)
    }
    if (this.soiled) await this.file.cut(this.size)
    this.soiled = false
  }

  /** Adds a line after the last one; when this answers, the disk has it. */
  async append(entry: JournalEntry): Promise<JournalLine> {
    const last = this.index.at(-1)
    if (last === undefined) return this.begin(entry, 1)
    await this.prepare()
    const { line, bytes } = this.next(entry, this.tail.sequence + 1)
    try {
      await this.file?.append(bytes, this.size)
    } catch (error) {
      // What another program wrote is neither cut off nor added to.
      if (error instanceof FileGone) await this.release()
      else {
        this.soiled = true
        await this.prepare().catch(() => this.release())
      }
      throw error
    }
    this.remember(line, last.file, bytes.length)
    return line
  }

  /** Begins a new file with a line of that sequence or later: after it, older files are only history. */
  async begin(entry: JournalEntry, sequence: number): Promise<JournalLine> {
    // After a break too: the name of a file that is damaged is never used again.
    const { line, bytes } = this.next(entry, Math.max(sequence, this.claimed.sequence + 1))
    const name = journalName(line.sequence)
    await writeWholeFile(join(this.folder, name), async (file) => {
      await file.writeFile(bytes)
    })
    await this.release()
    this.soiled = false
    this.broken = null
    this.size = 0
    this.end = null
    this.remember(line, name, bytes.length)
    return line
  }

  /** Reads a whole line back. Throws when it is no longer what was written. */
  async read(indexed: IndexedLine): Promise<JournalLine> {
    const { file, offset, length } = indexed
    const handle = await openToRead(join(this.folder, file))
    try {
      const bytes = Buffer.alloc(length)
      await handle.read(bytes, 0, length, offset)
      return this.parse(bytes, indexed)
    } finally {
      await handle.close()
    }
  }

  /** Reads the last line that the last file claims, beyond a break too; `null` where it is not what was written. */
  async readClaimed(): Promise<JournalLine | null> {
    const last = this.index.at(-1)
    if (this.broken === null) return last === undefined ? null : this.read(last)
    const text = this.beyond?.lastText ?? null
    const read = text === null ? null : readLine(text)
    return read?.ok === true ? read.value : null
  }

  /** Reads back, in order, the lines after a sequence among those indexed. */
  readAfter(sequence: number): AsyncGenerator<JournalLine> {
    return this.readThese(this.index.filter((indexed) => indexed.sequence > sequence))
  }

  /** Reads lines back, in the order given. */
  async *readThese(lines: readonly IndexedLine[]): AsyncGenerator<JournalLine> {
    let name = ''
    let bytes: Buffer = Buffer.alloc(0)
    for (const indexed of lines) {
      const { file, offset, length } = indexed
      if (file !== name) bytes = await readWhole(join(this.folder, file))
      name = file
      yield this.parse(bytes.subarray(offset, offset + length), indexed)
    }
  }

  /**
   * Indexes the file before the oldest one read so far; `false` when there is none, or none that links up. While a file is read, all
   * who ask wait for that one.
   */
  readOlder(): Promise<boolean> {
    this.reading ??= this.indexOlder().finally(() => {
      this.reading = null
    })
    return this.reading
  }

  private async indexOlder(): Promise<boolean> {
    const first = this.older.at(-1)
    if (first === undefined || this.oldest === null) return false
    const file = journalName(first)
    const scan = scanLines(file, await readWhole(join(this.folder, file)), first)
    this.older = this.older.slice(0, -1)
    if (scan.lastHash !== this.oldest.previous || scan.lines.length === 0) {
      this.older = []
      return false
    }
    this.oldest = scan
    this.index = [...scan.lines, ...this.index]
    return true
  }

  async release(): Promise<void> {
    const file = this.file
    this.file = null
    await file?.close().catch(() => undefined)
  }

  private parse(bytes: Buffer, { file, sequence }: IndexedLine): JournalLine {
    if (!hashHolds(bytes)) throw new JournalDamaged({ path: file, line: sequence })
    const read = readLine(bytes.toString('utf8'))
    if (!read.ok)
      throw new JournalDamaged({ path: file, line: sequence, isNewer: true }, read.failures)
    return read.value
  }

  private next(
    entry: JournalEntry,
    sequence: number,
  ): { readonly line: JournalLine; readonly bytes: Buffer } {
    const place = { sequence, previous: this.tail.hash }
    const { text, hash } = lineText(entry, place)
    return { line: { ...entry, ...place, hash }, bytes: Buffer.from(`${text}\n`) }
  }

  private remember(line: JournalLine, file: string, bytes: number): void {
    const { sequence, at, author, label, undoes, redoes } = line
    this.index.push({
      sequence,
      at,
      author,
      label,
      file,
      offset: this.size,
      length: bytes - 1,
      ...(undoes === undefined ? {} : { undoes }),
      ...(redoes === undefined ? {} : { redoes }),
    })
    this.size += bytes
    this.end = digestsThrough(this.end, line.digests)
    this.tail = { sequence, hash: line.hash }
  }
}
