import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { chmod, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskCode, diskFailure } from '../files/disk-failure'
import type { Held } from '../files/own-writer'
import { readWhole } from '../files/read-whole'
import { writeFile } from '../files/write-file'
import type { KeyDesk, SigningKey } from '../use-cases/exchange-ports'
import { signingKey } from './ed25519'

/** Makes a key file readable by its owner only: one copied from a USB stick is readable by everyone. */
async function keepPrivate(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o077) === 0) return
  await chmod(path, 0o600).catch((error: unknown) => {
    if (diskCode(error) === null) throw error
  })
}

/** The key in its file; `null` where there is no file. An unreadable file is never replaced. */
async function readKey(path: string): Promise<Result<SigningKey | null, Failure>> {
  let pem: string
  try {
    pem = (await readWhole(path)).toString('utf8')
    await keepPrivate(path)
  } catch (error) {
    const code = diskCode(error)
    if (code === null) throw error
    return code === 'ENOENT' ? success(null) : failure({ code: 'signingKeyUnreadable', path })
  }
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'ed25519'
      ? success(signingKey(key))
      : failure({ code: 'signingKeyUnreadable', path })
  } catch {
    return failure({ code: 'signingKeyUnreadable', path })
  }
}

/** Writes a new key, which only its owner may read. */
async function makeKey(path: string): Promise<Result<null, Failure>> {
  const { privateKey } = generateKeyPairSync('ed25519')
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  } catch (error) {
    return failure(diskFailure(error, path))
  }
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' })
  return writeFile(path, Buffer.from(pem), 0o600)
}

async function readOrMake(path: string, held: Held): Promise<Result<SigningKey, Failure>> {
  const refusal = await held()
  if (refusal !== null) return failure(refusal)
  const read = await readKey(path)
  if (!read.ok) return read
  if (read.value !== null) return success(read.value)
  const written = await makeKey(path)
  if (!written.ok) return written
  const made = await readKey(path)
  if (!made.ok) return made
  return made.value === null ? failure({ code: 'signingKeyUnreadable', path }) : success(made.value)
}

/**
 * Keeps the key of this machine in a file that only its owner can read. Two simultaneous calls get the same key. While the data folder may
 * not be written, none is made.
 */
export function keyFile(path: string, held: Held = () => Promise.resolve(null)): KeyDesk {
  let asked: Promise<Result<SigningKey, Failure>> | null = null
  return {
    path,
    known: async () => {
      const read = await readKey(path)
      return read.ok ? success(read.value?.publicKey ?? null) : read
    },
    own: () => {
      asked ??= readOrMake(path, held).finally(() => {
        asked = null
      })
      return asked
    },
  }
}
