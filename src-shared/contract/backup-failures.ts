import type { Coded } from '#shared/kernel/coded'

/** Why a backup is not made, read or restored. */
export type BackupFailure = Coded<{
  /** The file is no backup: not encrypted by age, or something else inside. */
  backupNotOne: { path: string }
  /** None of the keys at hand opens it. */
  backupLocked: { path: string }
  /** It is cut or altered: nothing of it can be trusted. */
  backupDamaged: { path: string }
  /** A file inside is not the one that the manifest lists, or is not listed. */
  backupPartDamaged: { path: string; part: string }
  backupNewer: { path: string; version: number; known: number }
  /** What is inside does not come to what its manifest says. */
  backupUnproven: { path: string; what: 'chain' | 'counts' | 'workspace' | 'statements' }
  /** Nothing was kept yet: there is nothing to save. */
  backupOfNothing: { path: string }
  /** The journal is broken: a backup of it would take the place of a whole one. */
  backupSourceBroken: { path: string; line: number }
  /** What comes out of a backup would lie among other files. */
  backupFolderTaken: { path: string }
  /** The place is not there: a disk that was taken out, a share that is not connected. */
  backupPlaceAbsent: { path: string }
  /** The second place would lie in the data folder, and be lost with it. */
  backupPlaceWithin: { path: string }
  /** A text is no age key of the kind that is asked. */
  backupKeyWrong: object
  backupRecipientWrong: { value: string }
  /** A file of the machine that holds its key can't be read; it is never replaced. */
  backupKeyUnreadable: { path: string }
}>
