import { existsSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskCode, diskFailure } from './disk-failure'

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() === true

/**
 * Makes a folder, and those above it that are missing. One by one: where a place takes none and says that it is not there, as /proc
 * does, `recursive` of Node never ends.
 *
 * @param mode who may read it; by default, as the system decides
 * @returns the first folder that was made; `null` where it was there
 */
export async function makeFolder(
  path: string,
  mode?: number,
): Promise<Result<string | null, Failure>> {
  const folder = resolve(path)
  const above = dirname(folder)
  try {
    if (await isFolder(folder)) return success(null)
    const made = existsSync(above) ? success(null) : await makeFolder(above, mode)
    if (!made.ok) return made
    await mkdir(folder, { mode })
    return success(made.value ?? folder)
  } catch (error) {
    return failure(
      diskCode(error) === 'ENOENT' && existsSync(above)
        ? { code: 'folderReadOnly', path: above }
        : diskFailure(error, folder),
    )
  }
}
