import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Decrypter, Encrypter } from 'age-encryption'
import { openToRead } from '../files/read-whole'
import { writeBeside } from '../files/write-beside'

/** A file that is not encrypted by age, or is cut or altered, or that no key at hand opens. */
export class AgeRefused extends Error {
  readonly reason: 'notAge' | 'locked' | 'damaged'

  constructor(reason: AgeRefused['reason'], cause: unknown) {
    super(reason, { cause })
    this.reason = reason
  }
}

const INTRODUCTION = 'age-encryption.org/v1'

/** Encrypts pieces into a file, whole or not at all, synced to the disk. Throws errors of the disk. */
export async function encryptInto(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): Promise<void> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  const encrypted = await encrypter.encrypt(ReadableStream.from(pieces))
  try {
    await writeBeside(path, `${path}.part`, async (file) => {
      for await (const chunk of encrypted) await file.writeFile(chunk)
    })
  } catch (error) {
    // Pieces are read ahead: where nothing is written, the file that they come from is open.
    await encrypted.cancel().catch(() => undefined)
    throw error
  }
}

async function beginsAsAge(path: string): Promise<boolean> {
  const file = await openToRead(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(INTRODUCTION.length))
    return buffer.toString('latin1', 0, bytesRead) === INTRODUCTION
  } finally {
    await file.close()
  }
}

const isOfDisk = (error: unknown): boolean => error instanceof Error && 'code' in error

/** Decrypts a file into another one. Throws `AgeRefused`, and errors of the disk. */
export async function decryptInto(
  path: string,
  into: string,
  identities: readonly string[],
): Promise<void> {
  if (!(await beginsAsAge(path))) throw new AgeRefused('notAge', null)
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  const target = await open(into, 'w', 0o600)
  const source = createReadStream(path, { highWaterMark: 1 << 18 })
  try {
    const encrypted: ReadableStream<Uint8Array> = ReadableStream.from(Readable.from(source))
    const decrypted = await decrypter.decrypt(encrypted)
    for await (const chunk of decrypted) await target.writeFile(chunk)
  } catch (error) {
    if (isOfDisk(error)) throw error
    const isLocked = error instanceof Error && error.message.startsWith('no identity matched')
    throw new AgeRefused(isLocked ? 'locked' : 'damaged', error)
  } finally {
    source.destroy()
    await target.close()
  }
}
