/** Why a backup is not made, read or restored. */
export type BackupFailure =
  /** The file is no backup: not encrypted by age, or something else inside. */
  | { readonly code: 'backupNotOne'; readonly path: string }
  /** None of the keys at hand opens it. */
  | { readonly code: 'backupLocked'; readonly path: string }
  /** It is cut or altered: nothing of it can be trusted. */
  | { readonly code: 'backupDamaged'; readonly path: string }
  /** A file inside is not the one that the manifest lists, or is not listed. */
  | { readonly code: 'backupPartDamaged'; readonly path: string; readonly part: string }
  | {
      readonly code: 'backupNewer'
      readonly path: string
      readonly version: number
      readonly known: number
    }
  /** What is inside does not come to what its manifest says. */
  | {
      readonly code: 'backupUnproven'
      readonly path: string
      readonly what: 'chain' | 'counts' | 'workspace' | 'statements'
    }
  /** Nothing was kept yet: there is nothing to save. */
  | { readonly code: 'backupOfNothing'; readonly path: string }
  /** The journal is broken: a backup of it would take the place of a whole one. */
  | { readonly code: 'backupSourceBroken'; readonly path: string; readonly line: number }
  /** What comes out of a backup would lie among other files. */
  | { readonly code: 'backupFolderTaken'; readonly path: string }
  /** The place is not there: a disk that was taken out, a share that is not connected. */
  | { readonly code: 'backupPlaceAbsent'; readonly path: string }
  /** The second place would lie in the data folder, and be lost with it. */
  | { readonly code: 'backupPlaceWithin'; readonly path: string }
  /** A text is no age key of the kind that is asked. */
  | { readonly code: 'backupKeyWrong' }
  | { readonly code: 'backupRecipientWrong'; readonly value: string }
  /** A file of the machine that holds its key can't be read; it is never replaced. */
  | { readonly code: 'backupKeyUnreadable'; readonly path: string }
