import type { PlaceRefusal, PlaceStanding } from '#shared/domain/backups/backup-place'
import type { WorkspaceComparison } from '#shared/domain/backups/compare-workspaces'

/** Where backups are kept: in the data folder of this machine, or in a second place. */
export type PlaceName = 'here' | 'elsewhere'

/** A place of backups as it is now. */
export interface BackupPlaceView {
  readonly place: PlaceName
  readonly folder: string
  /** Instant of the last backup that was restored and verified (ISO 8601, UTC); `null` before the first. */
  readonly verifiedAt: string | null
  /** Papers whose content that backup lacks, or has altered, as the machine had them. */
  readonly lostPapers: number
  /** Faults between the records of its workspace. */
  readonly inconsistencies: number
  readonly standing: PlaceStanding
  readonly refusal: PlaceRefusal | null
  readonly failingSince: string | null
}

/** The backups of this machine as the status line and the settings show them. */
export interface BackupsView {
  readonly places: readonly BackupPlaceView[]
  /** Path of the key with which this computer reads its own backups again. */
  readonly keyFile: string
  /** Public halves of the recovery keys, with the instant at which each was made. */
  readonly recoveryKeys: readonly { readonly recipient: string; readonly madeAt: string }[]
  /** Whether one is being made or read again. */
  readonly isWorking: boolean
}

/** A backup of this machine in one of its places. */
export interface ListedBackup {
  readonly place: PlaceName
  readonly name: string
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly sequence: number
}

/** A recovery key, shown once: nothing of it is kept before a person says that it is put away. */
export interface NewRecoveryKey {
  readonly identity: string
  readonly recipient: string
}

/** A backup that was opened and recomputed, and what restoring it would do. Nothing has changed yet. */
export interface OpenedBackup {
  readonly token: string
  readonly path: string
  /** ISO 8601 instant, UTC. */
  readonly madeAt: string
  readonly author: string
  readonly workspace: string
  /** Instant of its last change. */
  readonly savedAt: string | null
  readonly sequence: number
  /** How many statements were recomputed, and of how many the outcome was identical. */
  readonly statements: number
  readonly identical: number
  /** Contents of papers that it has. */
  readonly papers: number
  /** Papers of the workspace whose content it lacks, or has altered. */
  readonly lostPapers: number
  /** Faults between the records of its workspace. */
  readonly inconsistencies: number
  readonly comparison: WorkspaceComparison
}

/** `asked: false` where the person closed the dialogue. */
export type BackupChoice = { readonly asked: false } | ({ readonly asked: true } & OpenedBackup)
