import { createHash } from 'node:crypto'
import { openToRead } from './read-whole'

const PIECE = 1 << 20

/** SHA-256 of a file in hexadecimal, read a piece at a time. Throws errors of the disk. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await openToRead(path)
  try {
    const piece = Buffer.alloc(PIECE)
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
