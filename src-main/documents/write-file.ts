import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskFailure } from './disk-failure'
import { syncFolder } from './sync-folder'

/**
 * Writes a file whole or not at all: beside its place first, synced to the disk, then moved there. What stood there
 * stays until the new one is complete; nothing is left beside it on failure.
 *
 * @param mode who may read it; by default, whoever the system lets
 */
export async function writeFile(
  path: string,
  bytes: Uint8Array,
  mode?: number,
): Promise<Result<null, Failure>> {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`)
  try {
    const handle = await open(beside, 'w', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
    await syncFolder(dirname(path))
    return success(null)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    return failure(diskFailure(error, path))
  }
}
