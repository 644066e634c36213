import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal of bytes or of a text in UTF-8; the machine's own code, for megabytes at a time. */
export function sha256Of(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}
