import type { ListedBackup } from './backup-views'

/** The changes that lie after a break of the journal, as their lines say. */
export interface ChangesBeyond {
  readonly authors: readonly {
    readonly author: string
    readonly count: number
    /** Instants of the first and the last (ISO 8601, UTC). */
    readonly from: string
    readonly until: string
  }[]
  /** Lines that can't be read. */
  readonly unreadable: number
}

/** What is known of a broken journal besides where it breaks. */
export interface RepairFacts {
  readonly beyond: ChangesBeyond
  /** Backups that hold more than the screen, those that hold most first, with how many changes more. */
  readonly backups: readonly (ListedBackup & { readonly more: number })[]
  /** The folder of the second place where that is not there: nothing is known of its backups. */
  readonly absent: string | null
}
