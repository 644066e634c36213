import { dirname } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskFailure } from './disk-failure'
import { partOf } from './part-files'
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
  try {
    await writeBeside(path, partOf(path), (file) => file.writeFile(bytes), mode)
    await syncFolder(dirname(path))
    return success(null)
  } catch (error) {
    return failure(diskFailure(error, path))
  }
}
