import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskFailure } from './disk-failure'
import { syncFolder } from './sync-folder'
import { writeBeside } from './write-beside'

/**
 * Writes a file whole or not at all; the old one stays until the new one is complete.
 *
 * @param mode who may read it; by default, as the system decides
 */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  mode?: number,
): Promise<Result<null, Failure>> {
  // Short, and not known before: a name at the limit of the disk has room, and no link is there that leads elsewhere.
  const beside = join(dirname(path), `.quotite-${randomBytes(6).toString('hex')}.part`)
  try {
    await writeBeside(path, beside, (file) => file.writeFile(bytes), mode)
    await syncFolder(dirname(path))
    return success(null)
  } catch (error) {
    return failure(diskFailure(error, path))
  }
}
