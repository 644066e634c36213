import { readFile, stat } from 'node:fs/promises'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskCode } from './disk-failure'

const MEGABYTE = 1_000_000

/**
 * Reads a file whole, unless it is larger than what such a file can be: then it is refused before it is read. Refused, too: what is
 * missing, no file, or not to be read.
 *
 * @param limit largest size in megabytes
 * @param tooLarge how a larger one is refused
 */
export async function readBounded(
  path: string,
  limit: number,
  tooLarge: 'fileTooLarge' | 'exchangeTooLarge' = 'fileTooLarge',
): Promise<Result<Uint8Array, Failure>> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return failure({ code: 'notAFile', path })
    const megabytes = Math.ceil(found.size / MEGABYTE)
    if (megabytes > limit) return failure({ code: tooLarge, path, megabytes, limit })
    return success(await readFile(path))
  } catch (error) {
    const code = diskCode(error)
    if (code === null) throw error
    return failure(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? { code: 'fileMissing', path }
        : { code: 'fileUnreadable', path, reason: code },
    )
  }
}
