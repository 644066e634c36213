import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Failure } from '#shared/contract/failures'

/** The system's code of an error, or `null` when the error is a bug of the program. */
export const diskCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null

function takesFiles(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

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
      // Where the folder takes other files, that one may not be read, or another program has it open.
      return code !== 'EROFS' && takesFiles(dirname(path))
        ? { code: 'fileUnreadable', path, reason: code }
        : { code: 'folderReadOnly', path: dirname(path) }
    case 'EISDIR':
      return { code: 'notAFile', path }
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
