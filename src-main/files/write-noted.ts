import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskFailure } from './disk-failure'
import type { HiddenFolders } from './hidden-folders'
import { syncFolder } from './sync-folder'
import { writeBeside } from './write-beside'

/**
 * Writes a file whole or not at all where a person chose, as `writeFile` does; the next start finds what a kill leaves of it.
 *
 * @param hidden where it is written first
 */
export async function writeNoted(
  path: string,
  bytes: Uint8Array,
  hidden: HiddenFolders,
): Promise<Result<null, Failure>> {
  const folder = dirname(path)
  try {
    const own = await hidden.make(folder)
    try {
      await writeBeside(path, join(own, basename(path)), (file) => file.writeFile(bytes))
    } finally {
      // Where the disk is gone meanwhile, there is nothing to delete.
      await rm(own, { recursive: true, force: true }).catch(() => undefined)
      hidden.forget(own)
    }
    await syncFolder(folder)
    return success(null)
  } catch (error) {
    return failure(diskFailure(error, path))
  }
}
