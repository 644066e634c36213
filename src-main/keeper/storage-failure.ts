import { statfs } from 'node:fs/promises'
import type { Failure, StorageReason } from '#shared/contract/failures'

const REASONS: Readonly<Record<string, StorageReason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EISDIR: 'gone',
  EEXIST: 'gone',
}

/** An error of the disk, as a failure; any other is a bug and is thrown again. */
export function storageFailure(error: unknown, path: string): Failure {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return { code: 'storageReadOnly', reason: REASONS[error.code] ?? 'failing', path }
}

/** Megabytes that a person reads: what is wanted counts up, what is left counts down. */
const MEGABYTE = 1_000_000

/** Reports that a disk has not so many free bytes, with how many it has. One that can't give its size is taken to have room. */
export async function roomFailure(path: string, wanted: number): Promise<Failure | null> {
  const free = await freeBytes(path)
  return free === null || free >= wanted
    ? null
    : {
        code: 'roomLacking',
        path,
        wanted: Math.ceil(wanted / MEGABYTE),
        free: Math.floor(free / MEGABYTE),
      }
}

/** Free bytes of a disk; `null` where it can't say. */
async function freeBytes(path: string): Promise<number | null> {
  try {
    const { bavail, bsize, blocks } = await statfs(path)
    return blocks > 0 ? bavail * bsize : null
  } catch {
    return null
  }
}

/** Reports that the disk is nearly full, before it is. A file system that can't give its size is taken to have room. */
export async function spaceFailure(path: string, leastBytes: number): Promise<Failure | null> {
  const free = await freeBytes(path)
  return free !== null && free < leastBytes
    ? { code: 'storageReadOnly', reason: 'nearlyFull', path }
    : null
}
