import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskFailure } from '../files/disk-failure'

/**
 * Makes a new folder, which its owner alone can read, for what is taken out of a backup.
 *
 * @param scratch where it is made; itself made if need be
 */
export async function scratchFolder(scratch: string): Promise<Result<string, Failure>> {
  try {
    await mkdir(scratch, { recursive: true, mode: 0o700 })
    return success(await mkdtemp(join(scratch, 'quotite-backup-')))
  } catch (error) {
    return failure(diskFailure(error, join(scratch, 'quotite-backup-')))
  }
}
