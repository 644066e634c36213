import { join } from 'node:path'
import { readWhole } from '../files/read-whole'
import { journalFirsts, journalName } from '../journal/journal-files'
import { hashHolds, readLine, type JournalLine } from '../journal/journal-line'
import { scanLines } from '../journal/scan-lines'

/** A line of a journal file as it lies on the disk. */
export interface StoredLine {
  /** Counted from 1 in its file. */
  readonly line: number
  readonly bytes: number
  /** Whether it is what was written, whatever lies before it. */
  readonly isWhole: boolean
  /** `null` where it can't be read. */
  readonly content: JournalLine | null
}

/** The last file of a broken journal, and where its chain breaks. */
export interface StoredFile {
  readonly name: string
  /** The first line that does not follow; all lines where what breaks is the snapshot before them. */
  readonly breaksAt: number
  readonly lines: readonly StoredLine[]
}

const END_OF_LINE = 10

function contentOf(bytes: Buffer): JournalLine | null {
  if (!hashHolds(bytes)) return null
  try {
    const read = readLine(bytes.toString('utf8'))
    return read.ok ? read.value : null
  } catch {
    return null
  }
}

/** Reads the last file of a journal line by line, beyond a break too. Writes nothing. `null` where there is none that can be read. */
export async function readStoredFile(folder: string): Promise<StoredFile | null> {
  try {
    const first = (await journalFirsts(folder)).at(-1)
    if (first === undefined) return null
    const name = journalName(first)
    const bytes = await readWhole(join(folder, name))
    const lines: StoredLine[] = []
    let offset = 0
    while (offset < bytes.length) {
      const found = bytes.indexOf(END_OF_LINE, offset)
      const end = found < 0 ? bytes.length : found
      const line = bytes.subarray(offset, end)
      lines.push({
        line: lines.length + 1,
        bytes: line.length,
        isWhole: hashHolds(line),
        content: contentOf(line),
      })
      offset = end + 1
    }
    return { name, breaksAt: scanLines(name, bytes, first).brokenAt ?? 1, lines }
  } catch {
    return null
  }
}
