import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskCode, diskFailure } from '../files/disk-failure'
import { readWhole } from '../files/read-whole'
import { writeFile } from '../files/write-file'
import { newAgeKey, readAgeKey, type AgeKey } from './age-keys'

/**
 * The key with which this machine reads its own backups again, in a file that only its owner can read; made on first use. A file that
 * can't be read is never replaced.
 */
export async function machineKey(path: string): Promise<Result<AgeKey, Failure>> {
  try {
    const key = await readAgeKey((await readWhole(path)).toString('utf8'))
    return key === null ? failure({ code: 'backupKeyUnreadable', path }) : success(key)
  } catch (error) {
    const code = diskCode(error)
    if (code === null) throw error
    if (code !== 'ENOENT') return failure({ code: 'backupKeyUnreadable', path })
  }
  const key = await newAgeKey()
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  } catch (error) {
    return failure(diskFailure(error, path))
  }
  const text = `# Quotité: the key of this computer for its own backups.\n# public key: ${key.recipient}\n${key.identity}\n`
  const written = await writeFile(path, Buffer.from(text), 0o600)
  return written.ok ? success(key) : written
}
