import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json'
import { crockford } from './crockford'

/**
 * Twelve characters that identify a value: the first 60 bits of the SHA-256 of its canonical JSON, in groups of four
 * (`K7QD-2MXA-9RTF`). The same facts give the same letters on any machine.
 */
export function fingerprint(value: unknown): string {
  const letters = crockford(sha256(utf8ToBytes(canonicalJson(value))), 12)
  return [0, 4, 8].map((start) => letters.slice(start, start + 4)).join('-')
}
