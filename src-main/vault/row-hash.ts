import { sha256 } from '@noble/hashes/sha2.js'
import type { TextHash } from '#shared/kernel/hash-sum'

const encoder = new TextEncoder()
let bytes = new Uint8Array(4096)

/** SHA-256 of a row's text where the machine's own code is out of reach. Rows come by the ten thousand: one's memory serves the next. */
export const rowHash: TextHash = (text) => {
  // A character takes three bytes at most.
  if (text.length * 3 > bytes.length) bytes = new Uint8Array(text.length * 6)
  return sha256(bytes.subarray(0, encoder.encodeInto(text, bytes).written))
}
