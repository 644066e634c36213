import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

/** Why an archive is not unpacked, where it is not simply broken. */
export type ZipRefusal =
  | { readonly reason: 'encrypted' }
  /** All that was asked for together, in bytes: more than the limit. */
  | { readonly reason: 'tooLarge'; readonly bytes: number }
  /** So many times larger than packed: no spreadsheet is. */
  | { readonly reason: 'tooDense'; readonly times: number }

/** An archive that can't be taken: thrown within the reader of spreadsheets, never further. */
export class ZipRefused extends Error {
  readonly refusal: ZipRefusal

  constructor(refusal: ZipRefusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

const MOST_ENTRIES = 2000
/** More than spreadsheets reach: their markup shrinks to a fiftieth at most. */
const LARGEST_RATIO = 250
/** Small entries may shrink more without harm. */
const RATIO_FROM = 1_000_000

const says = (error: unknown, words: string): boolean =>
  error instanceof Error && error.message.includes(words)

async function directory(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new Error('Too many entries')
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (error) {
    throw says(error, 'strong encryption') ? new ZipRefused({ reason: 'encrypted' }) : error
  }
  return entries
}

/** How much may be unpacked in all, and how much was. */
interface Room {
  readonly limit: number
  readonly taken: number
}

async function unpackEntry(zip: ZipFile, entry: Entry, { limit, taken }: Room): Promise<Buffer> {
  const { compressedSize, uncompressedSize } = entry
  const bytes = taken + uncompressedSize
  if (bytes > limit) throw new ZipRefused({ reason: 'tooLarge', bytes })
  const times = Math.floor(uncompressedSize / Math.max(compressedSize, 1))
  if (uncompressedSize > RATIO_FROM && times >= LARGEST_RATIO)
    throw new ZipRefused({ reason: 'tooDense', times })
  if (entry.isEncrypted()) throw new ZipRefused({ reason: 'encrypted' })
  try {
    // What comes out is measured, whatever was declared.
    return await buffer(await zip.openReadStreamPromise(entry))
  } catch (error) {
    const more = says(error, 'too many bytes')
    throw more ? new ZipRefused({ reason: 'tooDense', times: LARGEST_RATIO }) : error
  }
}

/** An archive of which entries are read one by one. */
export interface OpenedZip {
  readonly has: (name: string) => boolean
  /** `null` where there is no such entry. */
  readonly read: (name: string) => Promise<Buffer | null>
}

/**
 * Opens an archive for some entries, never unpacking more than a limit: neither the declared size nor the real one may
 * exceed it. Throws `ZipRefused`, or another error where the archive is broken.
 *
 * @param limit bytes of all entries together
 */
export async function openZip(bytes: Buffer, limit: number): Promise<OpenedZip> {
  const zip = await fromBufferPromise(bytes)
  const entries = await directory(zip)
  let taken = 0
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const out = await unpackEntry(zip, entry, { limit, taken })
      taken += out.length
      return out
    },
  }
}
