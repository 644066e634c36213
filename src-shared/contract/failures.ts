import type { Coded } from '#shared/kernel/coded'
import type { FieldFailure } from '#shared/kernel/read'
import type { ConflictFailure } from '#shared/domain/workspace/change'
import type { ParameterCode } from '#shared/domain/costs/parameter'
import type { ListFailure } from '#shared/domain/lists/list-failure'
import type { BackupFailure } from './backup-failures'
import type { CostFailure } from './cost-failures'
import type { StatementFailure } from './statement-failures'
import type { ExchangeFailure } from './exchange-failures'
import type { ImportFailure } from './import-failures'
import type { JournalFailure } from './journal-failures'
import type { PlanningFailure } from './planning-failures'
import type { TimerFailure } from './timer-failures'
import type { PesFailure } from '#shared/domain/pes/pes-request'
import type { PaperFailure } from './paper-failures'
import type { SirenClash } from '#shared/domain/collectivities/siren-clash'
import type { UnitsFailure } from './units-failures'
import type { HourRecordFailure } from './hour-record-failures'
import type { LateTimeFailure } from './late-time-failures'
import type { ApprovalFailure } from './approval-failures'

/** What can be refused because of what else the workspace holds. */
export type BusinessFailure =
  | SirenClash
  | Coded<{
      unknownRecord: { table: string; id: string }
      codeTaken: { value: string; holder: string }
      registrationNumberTaken: { value: string; holder: string }
      referenceTaken: { value: string; holder: string }
      /** Hours for a day on which no agreement covers that agent and body. */
      outsideAgreement: {
        agent: string
        /** `null`: common time. */
        collectivity: string | null
        day: string
        agreement: string
      }
      dayOver24Hours: { agent: string; day: string; minutes: number }
      agentNotEmployed: { agent: string; day: string }
      /** An issued statement counted a figure that would change in a way that no correction makes. */
      settledFigure: { statement: string; figure: ParameterCode }
      /** An issued statement uses what would change: whose (or the code of a figure), and for hours and costs the day or month. */
      settled: { statement: string; what: string; when: string | null }
      lentOver100: {
        agent: string
        day: string
        /** The last of those days; `null`: nothing ends them. */
        through: string | null
        /** References of the agreements that lend on the first day. */
        agreements: readonly string[]
        percent: number
      }
      /** Two agreements cover the same agent and body: hours would be billed twice. */
      coveredTwice: { agent: string; collectivity: string; day: string; agreement: string }
      settlementBlocked: { count: number }
      /** Statements of an agreement that was put aside: other agreements leave it out of account. */
      agreementArchived: { title: string }
      /** The figures of the window are not those that main computed: it must be refreshed. */
      figuresDiffer: { collectivity: string; shown: number; computed: number }
      alreadySettled: { statement: string; collectivity: string }
      alreadyCancelled: { statement: string }
      nothingToUndo: object
      nothingToRedo: object
      undoRefused: { statement: string }
      cancellationNotUndone: { statement: string }
      /** `statements`: the numbers of the first and the last that it replaced. */
      correctionNotUndone: { statements: string }
    }>

/** Why the disk accepts nothing more: full, nearly full, forbidden, gone, or failing. */
export type StorageReason = 'full' | 'nearlyFull' | 'forbidden' | 'gone' | 'failing'

/** What can be refused because of the machine, a file or the store. */
export type PlumbingFailure = Coded<{
  fileMissing: { path: string }
  folderMissing: { path: string }
  /** A file that the system lets be neither read nor replaced, with its reason. */
  fileUnreadable: { path: string; reason: string }
  /** A folder or a device has the name of a file to read or to write. */
  notAFile: { path: string }
  fileNotUtf8: { path: string }
  fileTooLarge: { path: string; megabytes: number; limit: number }
  fileNotJson: { path: string; line: number; column: number }
  fileCut: { path: string; line: number }
  fileNotWorkspace: { path: string }
  fileNotTerritories: { path: string }
  /** The published communes and groups in use are of that year and version, or later ones. */
  territoriesNotNewer: { year: number; version: string }
  fileFromNewerVersion: { path: string; version: number; known: number }
  fileField: { path: string; line: number; field: FieldFailure }
  folderReadOnly: { path: string }
  /** A file has the name of the folder to write into. */
  folderIsFile: { path: string }
  diskFull: { path: string }
  /** Nothing can be kept for now; the next change tries again. */
  storageReadOnly: { reason: StorageReason; path: string }
  /** The disk of a folder has no room for what was to be done: megabytes. Nothing was changed. */
  roomLacking: { path: string; wanted: number; free: number }
  /** There is room again on the disk, whose lack kept the database from opening: it opens at the next start only. */
  restartForRoom: object
  /** The past is looked at: nothing of it can be changed. */
  pastReadOnly: object
  /** Nothing was kept yet at the instant that was asked for. */
  nothingThen: object
  /** What a past change wrote can't be taken again: an act, pay for another role, or another workspace. */
  notTakable: object
  /** The day that was asked for has not begun. */
  momentAhead: object
  /** Another time was asked for while this one was read. */
  otherTimeAsked: object
  /** A process or a thread that worked for the program ended before it answered: memory ran out, or the system ended it. */
  workEnded: object
  /** The data could not be read at the start and were not on screen; they are now, and nothing took their place. */
  workspaceBack: object
  vaultLost: object
  /** No database opens at the start, and the journal can be read up to that change: another can be built beside. */
  vaultUnopened: { folder: string; changes: number }
  /** No database opens at the start, and no journal can be read. */
  vaultUnread: { folder: string }
  /** No database opens in a folder with such a long path: how it begins, its length, and the longest that is known to work. */
  folderPathLong: { start: string; length: number; most: number }
  /** The data folder is not at its place while the program runs: a disk or share that is away, a folder that was moved. */
  dataFolderAway: { folder: string }
  /** Another machine has the data folder open: who, where, since which instant (ISO 8601, UTC) and day. */
  openedElsewhere: { author: string; host: string; since: string; on: string }
  printFailed: { statement: string; reason: string }
  jobCancelled: object
  notAsked: { method: string }
  bug: { reference: string }
}>

/** Any expected failure. Each code has a sentence in every language, or the wording does not compile. */
export type Failure =
  | FieldFailure
  | ConflictFailure
  | BusinessFailure
  | ApprovalFailure
  | BackupFailure
  | ExchangeFailure
  | ImportFailure
  | JournalFailure
  | ListFailure
  | HourRecordFailure
  | LateTimeFailure
  | PlumbingFailure
  | TimerFailure
  | PaperFailure
  | UnitsFailure
  | PlanningFailure
  | CostFailure
  | StatementFailure
  | PesFailure

/** The code of a failure. */
export type FailureCode = Failure['code']
