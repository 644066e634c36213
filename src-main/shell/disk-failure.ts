import type { Failure } from '#shared/contract/failures'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** What a disk refused, as a failure that says where and what to do. */
export function diskFailure(error: unknown, path: string): Failure {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'diskFull', path }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return { code: 'folderReadOnly', path }
  }
  if (code === 'ENOENT') return { code: 'fileMissing', path }
  return { code: 'fileUnreadable', path, reason: code }
}
