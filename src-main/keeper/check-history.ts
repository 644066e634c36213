import { join } from 'node:path'
import type { HistoryFault } from '#shared/contract/views'
import type { Journal } from '../journal/journal'
import { journalFirsts, journalName } from '../journal/journal-files'
import { readLine, type JournalLine } from '../journal/journal-line'
import { scanLines, type ScannedFile } from '../journal/scan-lines'
import type { SnapshotBase } from '../journal/snapshot'
import { diskCode } from '../files/disk-failure'
import { hashOfFile } from '../files/hash-of-file'
import { readWhole } from '../files/read-whole'

/** Where the file that follows begins, and the hash that it names as the one before it. */
interface Link {
  readonly first: number
  readonly previous: string
}

/** What is wrong with a file of the past, seen from the one that follows; `null`: nothing, or a break that was gone past then. */
function linkFault(first: number, scan: ScannedFile, next: Link): HistoryFault | null {
  if (next.previous === '' || scan.lastHash === next.previous) return null
  const file = journalName(first)
  const after = first + scan.lines.length
  if (scan.brokenAt !== null) return { kind: 'altered', file, line: first + scan.brokenAt - 1 }
  return after < next.first
    ? { kind: 'gap', from: after, to: next.first - 1 }
    : { kind: 'altered', file, line: after - 1 }
}

const isAbsent = (error: unknown): boolean => diskCode(error) === 'ENOENT'

/** What a file of the journal gives; `null` where the disk does not give it back, while it gives others of its folder. Throws errors of the disk. */
async function givenBack<T>(read: () => Promise<T>, readOther: () => Promise<unknown>) {
  try {
    return await read()
  } catch (error) {
    if (diskCode(error) === null || isAbsent(error)) throw error
    // Where the folder itself is away, that is not what is wrong with one file.
    await readOther()
    return null
  }
}

/** What became of the snapshot that a file begins from. */
async function snapshotState(
  folder: string,
  { snapshot, sha256 }: SnapshotBase,
  readOther: () => Promise<unknown>,
): Promise<'whole' | 'altered' | 'missing'> {
  try {
    const hash = await givenBack(() => hashOfFile(join(folder, snapshot)), readOther)
    return hash === sha256 ? 'whole' : 'altered'
  } catch (error) {
    if (!isAbsent(error)) throw error
    return 'missing'
  }
}

/** What a file of the journal was found to be. */
export interface PastFile {
  readonly faults: readonly HistoryFault[]
  /** The snapshot that it begins from, where the program took it by itself. */
  readonly own: string | null
  /** Whether it begins from a snapshot that is as it was written, or from nothing. */
  readonly isBased: boolean
  /** Whether the file after it goes on from its last line. */
  readonly leadsOn: boolean
}

/** The snapshot that a file begins from, where the program took it by itself. */
const ownOf = ({ base, label }: JournalLine): string | null =>
  base !== undefined && label === null ? base.snapshot : null

/** What the first line of a file says of its beginning; a file that can't be read has none. */
async function beginningOf(
  folder: string,
  line: JournalLine | null,
  readOther: () => Promise<unknown>,
): Promise<Omit<PastFile, 'leadsOn'>> {
  if (line?.base === undefined)
    return { faults: [], own: null, isBased: line !== null && line.sequence === 1 }
  const { snapshot } = line.base
  const state = await snapshotState(folder, line.base, readOther)
  const own = ownOf(line)
  // Those that the program took by itself are deleted in time.
  const isFault = state === 'altered' || (state === 'missing' && own === null)
  return {
    faults: isFault ? [{ kind: state, file: snapshot, line: null }] : [],
    own,
    isBased: state === 'whole',
  }
}

function firstLineOf(bytes: Buffer, { lines }: ScannedFile): JournalLine | null {
  const first = lines[0]
  const read = first === undefined ? null : readLine(bytes.toString('utf8', 0, first.length))
  return read?.ok === true ? read.value : null
}

/**
 * Reads the files of the past again, the latest first, one for each turn: whether each holds, leads to the one after it, and
 * has the snapshot that it begins from. Breaks that a person went past stay as they were then and are no fault. Throws errors of the
 * disk.
 */
export async function* checkHistory(journal: Journal): AsyncGenerator<PastFile> {
  const { folder, lines } = journal
  const current = lines.findLast(({ offset }) => offset === 0)
  if (current === undefined) return
  const readCurrent = () => journal.read(current)
  const line = await readCurrent()
  const { previous, sequence } = line
  // The snapshot of the file in use was read, and mended, before.
  yield { faults: [], own: ownOf(line), isBased: true, leadsOn: true }
  let next: Link = { first: sequence, previous }
  for (const first of (await journalFirsts(folder)).toReversed()) {
    if (first >= sequence) continue
    const file = journalName(first)
    const bytes = await givenBack(() => readWhole(join(folder, file)), readCurrent)
    if (bytes === null) {
      next = { first, previous: '' }
      const fault = { kind: 'altered', file, line: null } as const
      yield { faults: [fault], own: null, isBased: false, leadsOn: false }
      continue
    }
    const scan = scanLines(file, bytes, first)
    const { faults, ...beginning } = await beginningOf(
      folder,
      firstLineOf(bytes, scan),
      readCurrent,
    )
    const fault = linkFault(first, scan, next)
    const leadsOn = scan.lines.length > 0 && scan.lastHash === next.previous
    next = { first, previous: scan.lines.length > 0 ? scan.previous : '' }
    yield { ...beginning, faults: fault === null ? faults : [fault, ...faults], leadsOn }
  }
  if (next.first > 1) {
    const gap = { kind: 'gap', from: null, to: next.first - 1 } as const
    yield { faults: [gap], own: null, isBased: false, leadsOn: false }
  }
}
