import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HistoryFault } from '#shared/contract/views'
import type { Journal } from '../journal/journal'
import { journalFirsts, journalName } from '../journal/journal-files'
import { readLine, type JournalLine } from '../journal/journal-line'
import { scanLines, type ScannedFile } from '../journal/scan-lines'
import type { SnapshotBase } from '../journal/snapshot'
import { hashOfFile } from '../files/hash-of-file'

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

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** What is wrong with the snapshot that a file begins from. Those that the program took by itself are deleted in time. */
async function snapshotFault(
  folder: string,
  { snapshot, sha256 }: SnapshotBase,
  isOwn: boolean,
): Promise<HistoryFault | null> {
  try {
    return (await hashOfFile(join(folder, snapshot))) === sha256
      ? null
      : { kind: 'altered', file: snapshot, line: null }
  } catch (error) {
    if (!isAbsent(error)) throw error
    return isOwn ? null : { kind: 'missing', file: snapshot, line: null }
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
export async function* checkHistory(journal: Journal): AsyncGenerator<readonly HistoryFault[]> {
  const { folder, lines } = journal
  const current = lines.findLast(({ offset }) => offset === 0)
  if (current === undefined) return
  const { previous, sequence } = await journal.read(current)
  let next: Link = { first: sequence, previous }
  for (const first of (await journalFirsts(folder)).toReversed()) {
    if (first >= sequence) continue
    const bytes = await readFile(join(folder, journalName(first)))
    const scan = scanLines(journalName(first), bytes, first)
    const line = firstLineOf(bytes, scan)
    const faults = [
      linkFault(first, scan, next),
      line?.base === undefined ? null : await snapshotFault(folder, line.base, line.label === null),
    ]
    next = { first, previous: scan.lines.length > 0 ? scan.previous : '' }
    yield faults.filter((fault) => fault !== null)
  }
  if (next.first > 1) yield [{ kind: 'gap', from: null, to: next.first - 1 }]
}
