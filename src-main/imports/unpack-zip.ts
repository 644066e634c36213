import { inflateRawSync } from 'node:zlib'

/** Why an archive is not unpacked. */
export type ZipRefusal =
  | { readonly reason: 'broken' | 'encrypted' }
  | { readonly reason: 'tooLarge'; readonly bytes: number }

/** An archive that can't be taken: thrown within the reader of spreadsheets, never further. */
export class ZipRefused extends Error {
  readonly refusal: ZipRefusal

  constructor(refusal: ZipRefusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins. */
  readonly at: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 2000
const STORED = 0
const DEFLATED = 8
/** More than spreadsheets reach: their markup shrinks to a fiftieth at most. */
const LARGEST_RATIO = 250
/** Small entries may shrink more without harm. */
const RATIO_FROM = 1_000_000

const broken = (): ZipRefused => new ZipRefused({ reason: 'broken' })

function endOfDirectory(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - LONGEST_COMMENT - 22)
  for (let at = bytes.length - 22; at >= least; at -= 1)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at
  throw broken()
}

function directory(bytes: Buffer): readonly Entry[] {
  const end = endOfDirectory(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw broken()
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken()
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function packedBytes(bytes: Buffer, { at, packed, flags }: Entry): Buffer {
  if ((flags & 1) === 1) throw new ZipRefused({ reason: 'encrypted' })
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_HEADER) throw broken()
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + packed > bytes.length) throw broken()
  return bytes.subarray(start, start + packed)
}

function unpackEntry(bytes: Buffer, entry: Entry, room: number): Buffer {
  const { method, packed, unpacked } = entry
  if (unpacked > room) throw new ZipRefused({ reason: 'tooLarge', bytes: unpacked })
  if (unpacked > RATIO_FROM && unpacked > packed * LARGEST_RATIO)
    throw new ZipRefused({ reason: 'tooLarge', bytes: unpacked })
  const source = packedBytes(bytes, entry)
  if (method === STORED) {
    if (packed !== unpacked) throw broken()
    return source
  }
  if (method !== DEFLATED) throw broken()
  try {
    // What comes out is measured, whatever was declared.
    const out = inflateRawSync(source, { maxOutputLength: unpacked + 1 })
    if (out.length !== unpacked) throw broken()
    return out
  } catch (error) {
    if (error instanceof ZipRefused) throw error
    const more = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw more ? new ZipRefused({ reason: 'tooLarge', bytes: unpacked + 1 }) : broken()
  }
}

/**
 * Opens an archive for the entries that are wanted, never unpacking more than a limit: neither what is declared nor what
 * really comes out may pass it. Throws `ZipRefused`.
 *
 * @param limit bytes of all entries together
 */
export function openZip(
  bytes: Buffer,
  limit: number,
): { readonly read: (name: string) => Buffer | null } {
  const entries = new Map(directory(bytes).map((entry) => [entry.name, entry]))
  let room = limit
  return {
    read: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const out = unpackEntry(bytes, entry, room)
      room -= out.length
      return out
    },
  }
}
