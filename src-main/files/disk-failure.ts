import { dirname } from 'node:path'
import type { Failure } from '#shared/contract/failures'

/** What the system calls an error, or `null` when the error is a bug of ours. */
export const diskCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null

/** Turns what the disk says about a file into a failure that a person can act on. Throws what the disk did not say. */
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
    case 'ENOTDIR':
      return { code: 'fileMissing', path: dirname(path) }
    case 'EEXIST':
      return { code: 'folderIsFile', path }
    default:
      return { code: 'fileUnreadable', path, reason: code }
  }
}
