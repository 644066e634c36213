import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { SigningKey } from '../use-cases/exchange-ports'

/** How the DER form of an Ed25519 public key begins; its 32 bytes follow (RFC 8410, section 4). */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** The 32 bytes of the public key that belongs to a private one, in hexadecimal. */
const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key)
    .export({ format: 'der', type: 'spki' })
    .subarray(PREFIX.length)
    .toString('hex')

/** A key that signs. */
export const signingKey = (key: KeyObject): SigningKey => ({
  publicKey: publicKeyOf(key),
  sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('hex'),
})

/** Whether a signature is that of a text by a key (Ed25519, RFC 8032). Invalid bytes are no signature. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    const der = Buffer.concat([PREFIX, Buffer.from(publicKey, 'hex')])
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'hex'))
  } catch {
    return false
  }
}
