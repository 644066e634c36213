import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskFailure } from '../files/disk-failure'
import { syncFolder } from '../files/sync-folder'
import type { WrittenBackup } from './make-backup'
import type { ProvenBackup } from './open-backup'

/** A backup that was read again from the disk, opened and recomputed, under its own name. */
export interface KeptBackup extends ProvenBackup {
  readonly path: string
}

/** What is said of a backup that was read again and found to be none. */
const DISPROVEN: ReadonlySet<Failure['code']> = new Set([
  'backupDamaged',
  'backupNotOne',
  'backupPartDamaged',
  'backupUnproven',
])

/**
 * Reads a backup that was just written again, and only then gives it its name: what has the name of a backup was restored once.
 * One that is found to be none keeps the name that says so; one that could not be read again is deleted: each try would leave another.
 */
export async function proveBackup(
  { name, path }: WrittenBackup,
  verify: (path: string) => Promise<Result<ProvenBackup, Failure>>,
): Promise<Result<KeptBackup, Failure>> {
  const verified = await verify(path)
  if (!verified.ok) {
    if (!verified.failures.some(({ code }) => DISPROVEN.has(code)))
      await rm(path, { force: true }).catch(() => undefined)
    return verified
  }
  const proven = join(dirname(path), name)
  try {
    await rename(path, proven)
    await syncFolder(dirname(path))
  } catch (error) {
    return failure(diskFailure(error, proven))
  }
  return success({ path: proven, ...verified.value })
}
