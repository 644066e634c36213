import type { ChangeLabel } from '#shared/contract/views'
import { digestsThrough, type Digests, type SomeDigests } from '#shared/domain/workspace/digests'
import { hashHolds, hashOf } from './journal-line'

/** The place of a line and its entry in the history; the changes themselves stay on disk. */
export interface IndexedLine {
  readonly sequence: number
  readonly at: string
  readonly author: string
  /** `null`: a snapshot that the program took automatically. */
  readonly label: ChangeLabel | null
  readonly undoes?: number
  readonly redoes?: number
  readonly file: string
  readonly offset: number
  /** Without the end of line. */
  readonly length: number
}

/** What a file still holds from a break on, according to what its lines claim. */
export interface Beyond {
  /** Whole lines, the broken one included. */
  readonly lines: number
  /** Sequence of the last of them; 0 where it can't be read. */
  readonly lastSequence: number
  /** Hash that the last of them claims; empty where there is none. */
  readonly lastHash: string
  /** The last of them where it is what was written, whatever lies before it. */
  readonly lastText: string | null
}

/** The content of a journal file. */
export interface ScannedFile {
  readonly lines: readonly IndexedLine[]
  /** Hash that the first line names as the one before. */
  readonly previous: string
  readonly lastHash: string
  /** Digests of all tables after the last good line; `null` where its lines have none. */
  readonly digests: Digests | null
  /** Bytes up to the end of the last good line. */
  readonly goodBytes: number
  /** Bytes of a last line that was never finished, hence never acknowledged. */
  readonly tornBytes: number
  /** Number of the line (from 1) where the chain breaks; `null` when it holds. */
  readonly brokenAt: number | null
  /** What lies from there on: nothing when the chain holds. */
  readonly beyond: Beyond
}

interface Head extends Pick<
  IndexedLine,
  'sequence' | 'at' | 'author' | 'label' | 'undoes' | 'redoes'
> {
  readonly previous: string
  readonly digests?: SomeDigests
}

const END_OF_LINE = 10

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  'sequence' in value &&
  typeof value.sequence === 'number' &&
  'previous' in value &&
  typeof value.previous === 'string' &&
  'label' in value &&
  typeof value.label === 'object' &&
  (!('digests' in value) || typeof value.digests === 'object')

/**
 * Reads a line but for its changes, and the counts of older lines. No text can hold these marks, since quotes are escaped in a text; and
 * the hash of the line holds, so it is what `lineText` wrote.
 */
function headOf(line: Buffer): Head | null {
  const changes = line.indexOf(',"changes":')
  const digests = line.lastIndexOf(',"digests":')
  const rest = digests < 0 ? line.lastIndexOf(',"label":') : digests
  if (changes < 0 || rest < changes) return null
  try {
    const head: unknown = JSON.parse(
      line.toString('utf8', 0, changes) + line.toString('utf8', rest),
    )
    return isHead(head) ? head : null
  } catch {
    return null
  }
}

/** A power cut leaves the last line without an end, or with holes: zero bytes, which no JSON has. */
function unfinished(rest: Buffer): boolean {
  const end = rest.indexOf(END_OF_LINE)
  return end < 0 || (end === rest.length - 1 && rest.includes(0))
}

/** Counts whole lines, and reads what the last one claims: a flipped byte seldom hits that. */
function beyondIn(rest: Buffer): Beyond {
  let lines = 0
  let last: Buffer | null = null
  let offset = 0
  for (;;) {
    const end = rest.indexOf(END_OF_LINE, offset)
    if (end < 0) break
    if (end > offset) {
      last = rest.subarray(offset, end)
      lines += 1
    }
    offset = end + 1
  }
  const head = last !== null && hashHolds(last) ? headOf(last) : null
  return {
    lines,
    lastSequence: head?.sequence ?? 0,
    lastHash: last === null ? '' : hashOf(last),
    lastText: last === null || head === null ? null : last.toString('utf8'),
  }
}

/** Checks the chain of a journal file line by line, and indexes it. */
export function scanLines(file: string, bytes: Buffer, first: number): ScannedFile {
  const lines: IndexedLine[] = []
  let previous = ''
  let lastHash = ''
  let digests: Digests | null = null
  let offset = 0
  for (;;) {
    const end = bytes.indexOf(END_OF_LINE, offset)
    if (end < 0) break
    const line = bytes.subarray(offset, end)
    const head = hashHolds(line) ? headOf(line) : null
    if (head === null || head.sequence !== first + lines.length) break
    if (lines.length > 0 && head.previous !== lastHash) break
    if (lines.length === 0) previous = head.previous
    lastHash = hashOf(line)
    digests = digestsThrough(digests, head.digests)
    const { sequence, at, author, label, undoes, redoes } = head
    lines.push({
      sequence,
      at,
      author,
      label,
      file,
      offset,
      length: line.length,
      ...(undoes === undefined ? {} : { undoes }),
      ...(redoes === undefined ? {} : { redoes }),
    })
    offset = end + 1
  }
  const rest = bytes.subarray(offset)
  const torn = lines.length > 0 && rest.length > 0 && unfinished(rest)
  const whole = lines.length > 0 && rest.length === 0
  return {
    lines,
    previous,
    lastHash,
    digests,
    goodBytes: offset,
    tornBytes: torn ? rest.length : 0,
    brokenAt: whole || torn ? null : lines.length + 1,
    beyond: beyondIn(whole || torn ? Buffer.alloc(0) : rest),
  }
}
