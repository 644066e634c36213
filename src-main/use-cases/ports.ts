import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type {
  ChangeLabel,
  HistoryLine,
  Recovery,
  StatementSummary,
  StoreCheck,
} from '#shared/contract/views'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Statement } from '#shared/domain/statements/statement'
import type { HoursSince } from '#shared/domain/timesheets/hours-since'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Change } from '#shared/domain/workspace/change'
import type { Records, WorkspaceCard } from '#shared/domain/workspace/records'
import type { RegisterTable, TableName } from '#shared/domain/workspace/tables'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { PastLine } from '#shared/wording/described-change'

/** The records of each small table, by identifier. */
export type RegisterMaps = { readonly [T in RegisterTable]: ReadonlyMap<string, Records[T]> }

/** The small tables, in memory, by identifier, as of the last accepted change. */
export interface Registers extends RegisterMaps {
  readonly sequence: number
  readonly workspace: WorkspaceCard | null
  readonly statements: ReadonlyMap<string, StatementSummary>
}

/** Months, both included. */
export interface MonthSpan {
  readonly from: Month
  readonly to: Month
}

/** What a change answers: the sequence at which it is kept, or why it is refused. */
export type Kept = Promise<Result<Saved, Failure>>

/**
 * The one keeper of what was accepted: journal (fsync), then vault, then memory, one change at a time. A use case
 * decides; the keeper keeps.
 */
export interface Keeper {
  readonly registers: () => Registers
  readonly readTimesheets: (
    query: MonthSpan & { readonly agentIds: readonly string[] | null },
  ) => Promise<readonly Timesheet[]>
  readonly readHours: (span: MonthSpan) => Promise<TimeColumns>
  /** Hours of some months or, of an answer that is still known by its token, what was written since. */
  readonly readHoursSince: (
    query: MonthSpan & { readonly token: HoursSince['token'] },
  ) => Promise<HoursSince>
  readonly readCosts: (span: MonthSpan) => Promise<readonly AgentCost[]>
  readonly readStatement: (id: string) => Promise<Statement | null>
  /**
   * Runs a decision alone: no other change is accepted between what it read and what it writes. The decision answers
   * the changes to keep with their label, or failures; nothing is written in that case.
   */
  readonly accept: (
    decide: () => Result<Decision, Failure> | Promise<Result<Decision, Failure>>,
  ) => Kept
  /** Undoes the last change, or redoes it; `check` may refuse. */
  readonly undo: (check: UndoCheck) => Promise<Result<ChangeLabel, Failure>>
  readonly redo: (check: UndoCheck) => Promise<Result<ChangeLabel, Failure>>
  /** Replaces the present workspace, which stays in the journal's folder as a snapshot. */
  readonly replaceAll: (file: WorkspaceFile, label: ChangeLabel) => Kept
  /** Goes past a broken journal that does not have all on screen, as a person asked. */
  readonly passBreak: (to: BreakPassage) => Promise<Result<null, Failure>>
  readonly readAll: () => Promise<WorkspaceFile | null>
  readonly history: (limit: number) => readonly HistoryLine[]
  /** The changes of the last line with that verb that wrote that record; `null` where the journal here has none. */
  readonly changesOf: (written: WrittenRecord) => Promise<Result<readonly Change[] | null, Failure>>
  /** The changes, the latest first; of those that are not wanted nothing is read. */
  readonly readBack: (wanted: LineWanted) => AsyncIterable<PastLine>
  /** The workspace as it was at a moment; `null` before the first change. May take seconds, and be stopped. */
  readonly readPast: (
    moment: Moment,
    watch: WorkWatch,
  ) => Promise<Result<PastWorkspace | null, Failure>>
  readonly state: () => KeeperState
}

/** Whether a change is asked for, by what is known of it without reading it. */
export type LineWanted = (line: HistoryLine) => boolean

/** An instant (ISO 8601, UTC), or right after the change of that sequence. */
export type Moment = DeskInput<'lookAtPast'>

/** How long work is followed, and stopped. */
export interface WorkWatch {
  /** `total` 0 while the number of steps is not known. */
  readonly onProgress: (done: number, total: number) => void
  readonly stop: AbortSignal
}

/** What is read of a workspace. */
export type WorkspaceReads = Pick<
  Keeper,
  | 'registers'
  | 'readTimesheets'
  | 'readHours'
  | 'readHoursSince'
  | 'readCosts'
  | 'readStatement'
  | 'readAll'
>

/** A workspace as it was, with the last change that it has. */
export interface PastWorkspace {
  readonly reads: WorkspaceReads
  readonly sequence: number
  /** Instant of that change, ISO 8601, UTC. */
  readonly at: string
  /** Frees what it takes in memory: nothing more is read. */
  readonly letGo: () => void
}

/** Past a broken journal: with what is readable, or with the workspace that is opened next. */
export type BreakPassage = DeskInput<'passBreak'>['to']

/** A record that a line of the journal wrote, and what was asked then. */
export interface WrittenRecord {
  readonly verb: ChangeLabel['verb']
  readonly table: TableName
  readonly id: string
}

/** What a use case decided to keep. */
export interface Decision {
  readonly label: ChangeLabel
  /** None when nothing needs to change: nothing is written then, and the answer is the present sequence. */
  readonly changes: readonly Change[]
}

/** Checks the changes that an undo or redo would write. */
export type UndoCheck = (
  changes: readonly Change[],
  label: ChangeLabel,
) => Promise<readonly Failure[]>

/** The keeper's own state. */
export interface KeeperState {
  /** Instant of the last accepted change, ISO 8601, UTC; `null` before the first. */
  readonly savedAt: string | null
  readonly undo: ChangeLabel | null
  readonly redo: ChangeLabel | null
  readonly readOnly: Failure | null
  readonly recovery: Recovery | null
  readonly checked: StoreCheck
}

/** Time, author and identifiers come from here, so that every result can be reproduced. */
export interface Surroundings {
  readonly today: () => Day
  /** ISO 8601, UTC. */
  readonly now: () => string
  /** The user's name, as decisions are signed. */
  readonly author: () => string
  readonly newId: () => string
  /** 128 random bits, in hexadecimal. */
  readonly newSecret: () => string
}

/** Turns a page of HTML into the bytes of a tagged PDF. */
export interface Printer {
  readonly print: (html: string) => Promise<Result<Uint8Array, Failure>>
}

/** The ports of a use case; each takes only those it needs. */
export interface Ports {
  readonly keeper: Keeper
  readonly surroundings: Surroundings
  readonly printer: Printer
}

/** The port of a use case that reads or keeps, and no more. */
export type KeeperPort = Pick<Ports, 'keeper'>

/** The ports of a use case that also dates, signs or names what it keeps. */
export type SigningPorts = Pick<Ports, 'keeper' | 'surroundings'>
