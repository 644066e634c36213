import type { ImportFileFailure } from './import-failures'
import { IMPORT_LIMITS } from './import-limits'

const MEGABYTE = 1_000_000

/** Why a file of that size, in bytes, is refused before it is read; `null` where it is not. */
export function tooLargeImport(file: string, size: number): ImportFileFailure | null {
  const megabytes = Math.ceil(size / MEGABYTE)
  const limit = IMPORT_LIMITS.megabytes
  return megabytes > limit ? { code: 'importTooLarge', file, megabytes, limit } : null
}
