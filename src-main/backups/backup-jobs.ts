import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { WorkspaceComparison } from '#shared/domain/backups/compare-workspaces'
import { makeBackup, type BackupOrder, type WrittenBackup } from './make-backup'
import { compareBackup, type RestoreAsked } from './compare-backup'
import { openBackup, type BackupReading, type ProvenBackup } from './open-backup'
import { writePages, type UnpackedBackup } from './workspace-pages'

/** Work on backups that takes long: each piece of it runs alone, without the memory of what was done before. */
export interface BackupJobs {
  readonly make: (order: BackupOrder) => Promise<Result<WrittenBackup, Failure>>
  readonly open: (asked: BackupReading) => Promise<Result<ProvenBackup, Failure>>
  readonly compare: (asked: RestoreAsked) => Promise<Result<WorkspaceComparison | null, Failure>>
  /** Writes the workspace of a backup that was taken out in pages beside it; gives the hash of each. */
  readonly page: (asked: UnpackedBackup) => Promise<Result<readonly string[], Failure>>
}

/** The work itself, where it is called. */
export const backupJobs: BackupJobs = {
  make: makeBackup,
  open: openBackup,
  compare: compareBackup,
  page: writePages,
}
