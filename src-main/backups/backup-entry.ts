import { diskCode } from '../files/disk-failure'
import { openToRead, readWhole } from '../files/read-whole'

/** A file that goes into a backup. */
export interface BackupEntry {
  /** Its path inside, with slashes. */
  readonly path: string
  /** Whether its content is compressed already. */
  readonly isPacked: boolean
  /** Its content; `null` where it can't be read, and the backup is made of the rest. */
  readonly pieces: () => Promise<AsyncIterable<Uint8Array> | null>
}

const PIECE = 1 << 20

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

/** A small file of the disk, whole; `null` where it is no file, or the disk does not give it back. */
export async function wholeFile(path: string): Promise<AsyncIterable<Uint8Array> | null> {
  try {
    return onePiece(await readWhole(path))
  } catch (error) {
    if (diskCode(error) === null) throw error
    return null
  }
}

/** The pieces of a file of the disk, up to a length where the rest is not part of it. */
export async function* piecesOfFile(path: string, limit: number): AsyncGenerator<Uint8Array> {
  const file = await openToRead(path)
  try {
    let at = 0
    while (at < limit) {
      const wanted = Math.min(PIECE, limit - at)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, at)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** A text as a file inside a backup. */
export const textEntry = (path: string, text: string): BackupEntry => ({
  path,
  isPacked: false,
  pieces: () => Promise.resolve(onePiece(Buffer.from(text))),
})
