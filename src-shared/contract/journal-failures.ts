import type { Month } from '#shared/kernel/month'
import type { TableName } from '#shared/domain/workspace/tables'

/** Records that are not as they were kept, by what names them. */
export interface AlteredNames {
  readonly named: readonly {
    readonly table: TableName
    readonly id: string
    /** Its own, or that of the agent whose it is; `null` where neither the journal nor the database has one. */
    readonly name: string | null
    /** Of hours and costs. */
    readonly month: Month | null
  }[]
  /** How many more there are: all of them are known. */
  readonly more: number
}

/** Why nothing may be added to the journal of this machine, and what is on screen all the same. */
export type JournalFailure =
  /** The chain is broken; the vault holds all that was kept, so that exporting and importing goes past it. */
  | { readonly code: 'journalBroken'; readonly path: string; readonly line: number }
  /** The chain is broken, and the vault does not hold all that was kept. */
  | {
      readonly code: 'journalCut'
      readonly folder: string
      readonly path: string
      readonly line: number
      /** Changes that were kept and are not on screen: at least so many. */
      readonly missing: number
      /** Instant of the last change on screen (ISO 8601, UTC); `null` where it can't be read. */
      readonly until: string | null
    }
  /** The chain is broken; the vault is as far as it, and rows of some tables are not those that were kept. */
  | {
      readonly code: 'journalAltered'
      readonly folder: string
      readonly path: string
      readonly line: number
      readonly tables: readonly TableName[]
      /** `null` where it is not known which records they are. */
      readonly records: AlteredNames | null
    }
  /** Nothing can be read of the journal, and the vault is empty. */
  | {
      readonly code: 'journalUnreadable'
      readonly folder: string
      readonly path: string
      readonly line: number
      /** Changes that were kept: at least so many. */
      readonly missing: number
    }
  /** The journal's files are gone, the vault is empty, and something proves that there were changes. */
  | {
      readonly code: 'journalGone'
      readonly folder: string
      /** Changes that were kept: at least so many. */
      readonly known: number
    }
  /** Nothing of a workspace could be read before the break. */
  | { readonly code: 'nothingReadable' }
  /** A line is what was written, and this program does not know it: a newer one wrote it. */
  | {
      readonly code: 'journalNewer'
      readonly path: string
      readonly line: number
      /** Tables of which rows on screen are not those that were kept. */
      readonly altered: readonly TableName[]
    }
