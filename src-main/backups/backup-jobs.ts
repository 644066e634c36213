import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { BackupManifest } from '#shared/domain/backups/backup-manifest'
import { makeBackup, type BackupOrder, type WrittenBackup } from './make-backup'
import { openBackup, verifyBackup } from './verify-backup'

/** Reading a backup again: alone, or to keep what was taken out of it. */
interface Reading {
  readonly path: string
  readonly identities: readonly string[]
}

/** Work on backups that takes long: each piece of it runs alone, without the memory of what was done before. */
export interface BackupJobs {
  readonly make: (order: BackupOrder) => Promise<Result<WrittenBackup, Failure>>
  readonly verify: (
    asked: Reading & { readonly scratch: string },
  ) => Promise<Result<BackupManifest, Failure>>
  readonly open: (
    asked: Reading & { readonly into: string },
  ) => Promise<Result<BackupManifest, Failure>>
}

/** The work itself, where it is called. */
export const backupJobs: BackupJobs = {
  make: makeBackup,
  verify: ({ path, scratch, identities }) => verifyBackup(path, scratch, identities),
  open: async ({ path, into, identities }) => {
    const opened = await openBackup(path, into, identities)
    return opened.ok ? { ok: true, value: opened.value.manifest } : opened
  },
}
