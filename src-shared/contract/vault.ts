import type { Result } from '#shared/kernel/result'
import type { Month } from '#shared/kernel/month'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Statement } from '#shared/domain/statements/statement'
import type { HoursSince } from '#shared/domain/timesheets/hours-since'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Change, ConflictFailure } from '#shared/domain/workspace/change'
import type { Digests, SomeDigests } from '#shared/domain/workspace/digests'
import type { Records } from '#shared/domain/workspace/records'
import type { TableName } from '#shared/domain/workspace/tables'
import type { StatementSummary } from './views'

/** How many records each table has. */
export type Counts = Readonly<Record<TableName, number>>

/** How far the vault is: the last journal line it holds, and how many records each table has. */
export interface VaultState {
  /** 0 when the vault holds nothing. */
  readonly sequence: number
  /** Hash of that journal line; empty when none. */
  readonly hash: string
  readonly counts: Counts
  /** What the tables hold according to the lines applied; `null` where those had no digests. */
  readonly digests: Digests | null
}

/** Some rows of a table, for main to compare with what the journal says of them. */
export interface VaultTexts {
  /** How many are records. */
  readonly records: number
  /** The texts by which they count in the digest of their table. */
  readonly texts: readonly string[]
  /** Rows that are no record of that identifier. */
  readonly strays: number
  /** Rows that a derived store does not repeat as they are, or that it alone has. */
  readonly stale: number
  /** The identifier to go on after; `null` at the end. */
  readonly next: string | null
}

/** What a start reads, as of one moment. */
export interface VaultStart {
  readonly state: VaultState
  /** The tables that main holds in memory, without what is no record of theirs. */
  readonly rows: TableRows
  readonly summaries: readonly StatementSummary[]
  /** The other tables, where they are small. */
  readonly texts: { readonly [T in TableName]?: VaultTexts }
}

/** A journal line as the vault needs it. */
export interface AcceptedChanges {
  readonly sequence: number
  readonly hash: string
  readonly changes: readonly Change[]
  /** None in lines of before digests. */
  readonly digests?: SomeDigests
}

/** Rows to load in bulk when the vault is rebuilt. */
export type TableRows = { readonly [T in TableName]?: readonly Records[T][] }

/** Some rows of one table, in the order of their identifiers; `next` is where to go on, `null` at the end. */
export interface VaultPage {
  readonly rows: TableRows
  readonly next: string | null
}

/** The interface of the hidden window to main. Each verb is one IndexedDB transaction. */
export interface Vault {
  /**
   * Counts the rows again, so that a table that was emptied from outside is noticed. Tables that main does not hold have their texts where
   * they have no more rows than `most`.
   */
  readonly readStart: (most: number) => Promise<VaultStart>
  /** Whether changes would apply, without writing: asked before a line is put in the journal. */
  readonly check: (changes: readonly Change[]) => Promise<Result<null, ConflictFailure>>
  /**
   * Applies accepted changes and moves the state to their line, or writes nothing. A line that is already the last one
   * is answered as applied; any other line than the next one is a bug and throws.
   */
  readonly apply: (accepted: AcceptedChanges) => Promise<Result<VaultState, ConflictFailure>>
  readonly readTables: (tables: readonly TableName[]) => Promise<TableRows>
  /** A table piece by piece, so that a large one never has to be in memory whole. */
  readonly readPage: (query: {
    readonly table: TableName
    /** The last identifier already read; `null` at the beginning. */
    readonly after: string | null
    readonly limit: number
  }) => Promise<VaultPage>
  /** Some rows of a table as texts, taken from the rows themselves, and whether the derived stores repeat them. */
  readonly textsPage: (query: {
    readonly table: TableName
    readonly after: string | null
    readonly limit: number
  }) => Promise<VaultTexts>
  readonly readStatement: (id: string) => Promise<Statement | null>
  readonly readTimesheets: (query: {
    readonly agentIds: readonly string[] | null
    readonly from: Month
    readonly to: Month
  }) => Promise<readonly Timesheet[]>
  readonly readHours: (query: { readonly from: Month; readonly to: Month }) => Promise<TimeColumns>
  /** The same after an earlier answer: only what was written since, where that answer is still known. */
  readonly readHoursSince: (query: {
    readonly from: Month
    readonly to: Month
    /** `null` for all. */
    readonly token: string | null
  }) => Promise<HoursSince>
  readonly readCosts: (query: {
    readonly from: Month
    readonly to: Month
  }) => Promise<readonly AgentCost[]>
  /** Makes the derived stores anew from what they repeat. */
  readonly renewDerived: () => Promise<null>
  /** Empties every table: the first step of a rebuild. */
  readonly clear: () => Promise<null>
  /** Adds rows during a rebuild, without moving the state. */
  readonly load: (rows: TableRows) => Promise<null>
  /** Ends a rebuild: only now does the vault record that it holds that line. */
  readonly setState: (state: {
    readonly sequence: number
    readonly hash: string
    readonly digests: Digests | null
  }) => Promise<VaultState>
}

/** A verb of the vault. */
export type VaultVerb = keyof Vault
