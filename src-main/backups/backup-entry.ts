import { open } from 'node:fs/promises'

/** A file that goes into a backup. */
export interface BackupEntry {
  /** Its path inside, with slashes. */
  readonly path: string
  /** Whether its content is compressed already. */
  readonly isPacked: boolean
  readonly pieces: () => AsyncIterable<Uint8Array>
}

const PIECE = 1 << 20

/** The pieces of a file of the disk, up to a length where the rest is not part of it. */
export async function* piecesOfFile(path: string, limit: number): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
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
  pieces: async function* () {
    yield await Promise.resolve(Buffer.from(text))
  },
})
