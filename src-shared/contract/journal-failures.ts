import type { Coded } from '#shared/kernel/coded'
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
export type JournalFailure = Coded<{
  /** The chain is broken; the vault holds all that was kept, so that exporting and importing goes past it. */
  journalBroken: { path: string; line: number }
  /** The chain is broken, and the vault does not hold all that was kept. */
  journalCut: {
    folder: string
    path: string
    line: number
    /** Changes that were kept and are not on screen: at least so many. */
    missing: number
    /** Instant of the last change on screen (ISO 8601, UTC); `null` where it can't be read. */
    until: string | null
  }
  /** The chain is broken; the vault is as far as it, and rows of some tables are not those that were kept. */
  journalAltered: {
    folder: string
    path: string
    line: number
    tables: readonly TableName[]
    /** `null` where it is not known which records they are. */
    records: AlteredNames | null
  }
  /** Nothing can be read of the journal, and the vault is empty. */
  journalUnreadable: {
    folder: string
    path: string
    line: number
    /** Changes that were kept: at least so many. */
    missing: number
  }
  /** The journal's files are gone, the vault is empty, and something proves that there were changes. */
  journalGone: {
    folder: string
    /** Changes that were kept: at least so many. */
    known: number
  }
  /** Nothing of a workspace could be read before the break. */
  nothingReadable: object
  /** A line is what was written, and this program does not know it: a newer one wrote it. */
  journalNewer: {
    path: string
    line: number
    /** Tables of which rows on screen are not those that were kept. */
    altered: readonly TableName[]
  }
}>
