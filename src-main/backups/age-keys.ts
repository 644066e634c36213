// Loaded when a key is first asked: the window does not wait for the library.
const library = () => import('age-encryption')

/** A key that opens backups: the identity is secret, the recipient is what they are encrypted for. */
export interface AgeKey {
  readonly identity: string
  readonly recipient: string
}

const IDENTITY = /AGE-SECRET-KEY-1[0-9A-Z]{58}/

/** Makes a new key. */
export async function newAgeKey(): Promise<AgeKey> {
  const { generateX25519Identity, identityToRecipient } = await library()
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Whether backups can be encrypted for a recipient: one with a wrong letter is none. */
export async function isAgeRecipient(text: string): Promise<boolean> {
  const { Encrypter } = await library()
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}

/** Reads a key out of a text: a file of age-keygen with comments, or what was typed; `null` where there is none. */
export async function readAgeKey(text: string): Promise<AgeKey | null> {
  const identity = IDENTITY.exec(text.toUpperCase().replaceAll(/[^0-9A-Z\n-]/g, ''))?.[0]
  if (identity === undefined) return null
  const { identityToRecipient } = await library()
  try {
    return { identity, recipient: await identityToRecipient(identity) }
  } catch {
    return null
  }
}
