import { rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskCode, diskFailure } from './disk-failure'
import type { HiddenFolders } from './hidden-folders'
import { moveFiles } from './move-files'
import { syncFolder } from './sync-folder'

/** A file that was put in its place, while the one that it replaces is kept aside. One of the two is called, once. */
export interface PlacedFile {
  /** It stays, and the replaced one goes. */
  readonly stay: () => Promise<void>
  /** It goes, and the replaced one is back in its place. */
  readonly takeBack: () => Promise<void>
}

/**
 * Writes a file whole or not at all, of which is not known yet whether it may stay.
 *
 * @param hidden where it is written, and where the replaced one is kept
 */
export async function placeFile(
  path: string,
  bytes: Uint8Array,
  hidden: HiddenFolders,
): Promise<Result<PlacedFile, Failure>> {
  const [folder, name] = [dirname(path), basename(path)]
  let own: string
  try {
    own = await hidden.make(folder)
  } catch (error) {
    return failure(diskFailure(error, path))
  }
  const leave = async (isRemoved: boolean): Promise<void> => {
    // Where the disk is gone meanwhile, there is nothing to delete.
    const ignored = (error: unknown): void => {
      if (diskCode(error) === null) throw error
    }
    if (isRemoved) await rm(own, { recursive: true, force: true }).catch(ignored)
    hidden.forget(own)
  }
  try {
    await writeFile(join(own, name), bytes, { flush: true })
  } catch (error) {
    await leave(true)
    return failure(diskFailure(error, path))
  }
  const moved = await moveFiles(own, folder, [name])
  if (!moved.result.ok) {
    await leave(moved.restored)
    return moved.result
  }
  await syncFolder(folder)
  return success({
    stay: () => leave(true),
    takeBack: async () => leave(await moved.takeBack()),
  })
}
