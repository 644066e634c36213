import { z } from 'zod'
import type { Change } from '#shared/domain/workspace/change'
import { CHANGE_VERBS } from '#shared/contract/change-verbs'
import type { ChangeLabel } from '#shared/contract/views'
import type { Counts } from '#shared/contract/vault'
import type { SomeDigests } from '#shared/domain/workspace/digests'
import { tableDigestSchema } from '#shared/domain/workspace/table-digest'
import { perTable, TABLES } from '#shared/domain/workspace/tables'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { failure, success, type Result } from '#shared/kernel/result'
import { changeSchema } from './change-schema'
import { sha256Of } from '../files/sha256-of'
import { writtenChange } from './timesheet-change-schema'

const labelSchema = z.strictObject({
  verb: z.enum(CHANGE_VERBS),
  subject: z.string(),
  when: z.string().nullable(),
})

/** Lines of before a table existed do not count it. */
const count = z.int().min(0).default(0)

const lineSchema = z.strictObject({
  sequence: z.int().min(1),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  author: z.string(),
  /** `null`: a snapshot that the program took automatically. */
  label: labelSchema.nullable(),
  changes: z.array(changeSchema),
  /** Lines of before digests: rows of each table once this line is applied. */
  counts: z.strictObject(perTable(() => count)).optional(),
  /** Digests, once this line is applied, of the tables that it touches; of every table that has records where it is complete. */
  digests: z.partialRecord(z.enum(TABLES), tableDigestSchema).optional(),
  /** The line that this one undoes. */
  undoes: z.int().optional(),
  /** The line that this one redoes. */
  redoes: z.int().optional(),
  /** The snapshot that a file begins from: first line of a file only. */
  base: z.strictObject({ snapshot: z.string(), sha256: z.string() }).optional(),
  /** Hash of the line before; empty for the very first. */
  previous: z.string(),
  hash: z.string(),
})

/** What is written of an accepted change, before its place in the chain is known. */
export interface JournalEntry {
  readonly at: string
  readonly author: string
  readonly label: ChangeLabel | null
  readonly changes: readonly Change[]
  readonly digests: SomeDigests
  readonly undoes?: number
  readonly redoes?: number
  readonly base?: { readonly snapshot: string; readonly sha256: string }
}

/** An accepted change as the journal keeps it. */
export interface JournalLine extends Omit<JournalEntry, 'digests'> {
  /** None in lines of before digests. */
  readonly digests?: SomeDigests
  readonly counts?: Counts
  readonly sequence: number
  readonly previous: string
  readonly hash: string
}

/** Bytes of `,"hash":"<64 digits>"}`: how every line ends. */
const HASH_TAIL = 75

/** The hash that a line claims for itself. */
export const hashOf = (line: Buffer): string =>
  line.toString('latin1', line.length - 66, line.length - 2)

/** Whether a line, without its end of line, is the one that was hashed. */
export const hashHolds = (line: Buffer): boolean =>
  line.length > HASH_TAIL && sha256Of(line.subarray(0, -HASH_TAIL)) === hashOf(line)

/**
 * The text of a line, without its end of line: canonical JSON, but for the hash, which comes last. It is the SHA-256 of
 * everything before its comma, so that a line is checked by hashing the bytes as stored.
 */
export function lineText(
  entry: JournalEntry,
  place: { readonly sequence: number; readonly previous: string },
): { readonly text: string; readonly hash: string } {
  const changes = entry.changes.map(writtenChange)
  const body = canonicalJson({ ...entry, changes, ...place }).slice(0, -1)
  const hash = sha256Of(body)
  return { text: `${body},"hash":"${hash}"}`, hash }
}

/** Reads a whole line whose hash was checked. A failure is a line of another program's making. */
export function readLine(text: string): Result<JournalLine, string> {
  const parsed = lineSchema.safeParse(JSON.parse(text))
  if (!parsed.success) return failure(z.prettifyError(parsed.error))
  const { undoes, redoes, base, counts, digests, ...line } = parsed.data
  return success({
    ...line,
    ...(counts === undefined ? {} : { counts }),
    ...(digests === undefined ? {} : { digests }),
    ...(undoes === undefined ? {} : { undoes }),
    ...(redoes === undefined ? {} : { redoes }),
    ...(base === undefined ? {} : { base }),
  })
}
