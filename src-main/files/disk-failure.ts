import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Failure } from '#shared/contract/failures'

/** The system's code of an error, or `null` when the error is a bug of the program. */
export const diskCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null

/** Turns an error of the disk about a file into a failure that the user can act on. Throws any other error. */
export function diskFailure(error: unknown, path: string): Failure {
  const code = diskCode(error)
  switch (code) {
    case null:
      throw error
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'diskFull', path }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'folderReadOnly', path: dirname(path) }
    case 'ENOENT':
    case 'ENOTDIR': {
      const folder = dirname(path)
      if (!existsSync(folder)) return { code: 'folderMissing', path: folder }
      return code === 'ENOENT'
        ? { code: 'fileMissing', path }
        : { code: 'folderIsFile', path: folder }
    }
    case 'EEXIST':
      return { code: 'folderIsFile', path }
    default:
      return { code: 'fileUnreadable', path, reason: code }
  }
}
