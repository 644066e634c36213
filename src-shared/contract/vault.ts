import type { Result } from '#shared/kernel/result'
import type { Month } from '#shared/kernel/month'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Change, ConflictFailure } from '#shared/domain/workspace/change'
import type { Records, TableName } from '#shared/domain/workspace/records'

/** How far the vault has come: the last journal line it holds, and how many records each table has. */
export interface VaultState {
  /** 0 when the vault holds nothing. */
  readonly sequence: number
  /** Hash of that journal line; empty when none. */
  readonly hash: string
  readonly counts: Readonly<Record<TableName, number>>
}

/** A journal line as the vault needs it. */
export interface AcceptedChanges {
  readonly sequence: number
  readonly hash: string
  readonly changes: readonly Change[]
}

/** Rows to load in bulk when the vault is rebuilt. */
export type TableRows = { readonly [T in TableName]?: readonly Records[T][] }

/** What main asks of the hidden window. Each verb is one IndexedDB transaction. */
export interface Vault {
  readonly readState: () => Promise<VaultState>
  /** Applies accepted changes and moves the state to their line, or writes nothing. */
  readonly apply: (accepted: AcceptedChanges) => Promise<Result<VaultState, ConflictFailure>>
  readonly readTables: (tables: readonly TableName[]) => Promise<TableRows>
  readonly readTimesheets: (query: {
    readonly agentIds: readonly string[] | null
    readonly from: Month
    readonly to: Month
  }) => Promise<readonly Timesheet[]>
  readonly readHours: (query: { readonly from: Month; readonly to: Month }) => Promise<TimeColumns>
  readonly readCosts: (query: {
    readonly from: Month
    readonly to: Month
  }) => Promise<readonly AgentCost[]>
  /** Empties every table: the first step of a rebuild. */
  readonly clear: () => Promise<null>
  /** Adds rows during a rebuild, without moving the state. */
  readonly load: (rows: TableRows) => Promise<null>
  /** Ends a rebuild: only now does the vault claim to hold that line. */
  readonly setState: (state: {
    readonly sequence: number
    readonly hash: string
  }) => Promise<VaultState>
}

/** A verb of the vault. */
export type VaultVerb = keyof Vault
