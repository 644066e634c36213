import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import { crockford } from '#shared/kernel/crockford'

/**
 * Sixteen characters that identify a public key, to be read out on the telephone: the first 80 bits of its SHA-256, in
 * groups of four (`K7QD-2MXA-9RTF-04HB`).
 *
 * @param publicKey 32 bytes in hexadecimal
 */
export function keyFingerprint(publicKey: string): string {
  const hash = sha256(hexToBytes(publicKey))
  const letters = crockford(hash, 8) + crockford(hash.subarray(5), 8)
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4)).join('-')
}
