import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The sum of no text at all. */
export const NO_SUM = '0'.repeat(32)

/** SHA-256 of a text in UTF-8: 32 bytes. */
export type TextHash = (text: string) => Uint8Array

/** The same everywhere; where there is a lot to hash, the machine's own code is several times faster. */
const portableHash: TextHash = (text) => sha256(utf8ToBytes(text))

function first128({ buffer, byteOffset }: Uint8Array): bigint {
  const view = new DataView(buffer, byteOffset)
  return (view.getBigUint64(0) << 64n) | view.getBigUint64(8)
}

/**
 * Adds up texts by the first 128 bits of their SHA-256, modulo 2^128: the same sum in whatever order they come, and a text can
 * be taken out again. Two different sets of texts have the same sum by no accident.
 */
export class HashSum {
  private readonly hash: TextHash
  private total: bigint

  /** @param sum the sum to begin with, as `text` gave it */
  constructor(sum = NO_SUM, hash = portableHash) {
    this.hash = hash
    this.total = BigInt(`0x${sum}`)
  }

  add(text: string): void {
    this.total += first128(this.hash(text))
  }

  remove(text: string): void {
    this.total -= first128(this.hash(text))
  }

  /** Adds everything of another sum. */
  addSum(sum: string): void {
    this.total += BigInt(`0x${sum}`)
  }

  /** 32 hexadecimal digits. */
  get text(): string {
    return BigInt.asUintN(128, this.total).toString(16).padStart(32, '0')
  }
}
