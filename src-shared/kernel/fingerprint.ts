import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json'

/** Crockford's alphabet: no I, L, O or U, so that a printed code is typed back without a mistake. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Twelve characters that stand for a value: the first 60 bits of the SHA-256 of its canonical JSON, in groups of four
 * (`K7QD-2MXA-9RTF`). Same facts, same letters, on any machine.
 */
export function fingerprint(value: unknown): string {
  const bytes = sha256(utf8ToBytes(canonicalJson(value)))
  let bits = 0n
  for (const byte of bytes.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte)
  const letters = Array.from(
    { length: 12 },
    (_, index) => ALPHABET[Number((bits >> BigInt(59 - index * 5)) & 31n)] ?? '',
  )
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-')
}
