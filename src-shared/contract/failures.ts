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
  | { readonly code: 'unknownRecord'; readonly table: string; readonly id: string }
  | { readonly code: 'codeTaken'; readonly value: string; readonly holder: string }
  | SirenClash
  | { readonly code: 'registrationNumberTaken'; readonly value: string; readonly holder: string }
  | { readonly code: 'referenceTaken'; readonly value: string; readonly holder: string }
  /** Hours for a day on which no agreement covers that agent and body. */
  | {
      readonly code: 'outsideAgreement'
      readonly agent: string
      /** `null`: common time. */
      readonly collectivity: string | null
      readonly day: string
      readonly agreement: string
    }
  | {
      readonly code: 'dayOver24Hours'
      readonly agent: string
      readonly day: string
      readonly minutes: number
    }
  | { readonly code: 'agentNotEmployed'; readonly agent: string; readonly day: string }
  /** An issued statement counted a figure that would change in a way that no correction makes. */
  | { readonly code: 'settledFigure'; readonly statement: string; readonly figure: ParameterCode }
  /** An issued statement uses what would change: whose (or the code of a figure), and for hours and costs the day or month. */
  | {
      readonly code: 'settled'
      readonly statement: string
      readonly what: string
      readonly when: string | null
    }
  | {
      readonly code: 'lentOver100'
      readonly agent: string
      readonly day: string
      /** The last of those days; `null`: nothing ends them. */
      readonly through: string | null
      /** References of the agreements that lend on the first day. */
      readonly agreements: readonly string[]
      readonly percent: number
    }
  /** Two agreements cover the same agent and body: hours would be billed twice. */
  | {
      readonly code: 'coveredTwice'
      readonly agent: string
      readonly collectivity: string
      readonly day: string
      readonly agreement: string
    }
  | { readonly code: 'settlementBlocked'; readonly count: number }
  /** Statements of an agreement that was put aside: other agreements leave it out of account. */
  | { readonly code: 'agreementArchived'; readonly title: string }
  /** The figures of the window are not those that main computed: it must be refreshed. */
  | {
      readonly code: 'figuresDiffer'
      readonly collectivity: string
      readonly shown: number
      readonly computed: number
    }
  | { readonly code: 'alreadySettled'; readonly statement: string; readonly collectivity: string }
  | { readonly code: 'alreadyCancelled'; readonly statement: string }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'nothingToRedo' }
  | { readonly code: 'undoRefused'; readonly statement: string }
  | { readonly code: 'cancellationNotUndone'; readonly statement: string }
  /** `statements`: the numbers of the first and the last that it replaced. */
  | { readonly code: 'correctionNotUndone'; readonly statements: string }

/** Why the disk accepts nothing more: full, nearly full, forbidden, gone, or failing. */
export type StorageReason = 'full' | 'nearlyFull' | 'forbidden' | 'gone' | 'failing'

/** What can be refused because of the machine, a file or the store. */
export type PlumbingFailure =
  | { readonly code: 'fileMissing'; readonly path: string }
  | { readonly code: 'folderMissing'; readonly path: string }
  /** A file that the system lets be neither read nor replaced, with its reason. */
  | { readonly code: 'fileUnreadable'; readonly path: string; readonly reason: string }
  /** A folder or a device has the name of a file to read or to write. */
  | { readonly code: 'notAFile'; readonly path: string }
  | { readonly code: 'fileNotUtf8'; readonly path: string }
  | {
      readonly code: 'fileTooLarge'
      readonly path: string
      readonly megabytes: number
      readonly limit: number
    }
  | {
      readonly code: 'fileNotJson'
      readonly path: string
      readonly line: number
      readonly column: number
    }
  | { readonly code: 'fileCut'; readonly path: string; readonly line: number }
  | { readonly code: 'fileNotWorkspace'; readonly path: string }
  | { readonly code: 'fileNotTerritories'; readonly path: string }
  /** The published communes and groups in use are of that year and version, or later ones. */
  | { readonly code: 'territoriesNotNewer'; readonly year: number; readonly version: string }
  | {
      readonly code: 'fileFromNewerVersion'
      readonly path: string
      readonly version: number
      readonly known: number
    }
  | {
      readonly code: 'fileField'
      readonly path: string
      readonly line: number
      readonly field: FieldFailure
    }
  | { readonly code: 'folderReadOnly'; readonly path: string }
  /** A file has the name of the folder to write into. */
  | { readonly code: 'folderIsFile'; readonly path: string }
  | { readonly code: 'diskFull'; readonly path: string }
  /** Nothing can be kept for now; the next change tries again. */
  | {
      readonly code: 'storageReadOnly'
      readonly reason: StorageReason
      readonly path: string
    }
  /** The disk of a folder has no room for what was to be done: megabytes. Nothing was changed. */
  | {
      readonly code: 'roomLacking'
      readonly path: string
      readonly wanted: number
      readonly free: number
    }
  /** The past is looked at: nothing of it can be changed. */
  | { readonly code: 'pastReadOnly' }
  /** Nothing was kept yet at the instant that was asked for. */
  | { readonly code: 'nothingThen' }
  /** What a past change wrote can't be taken again: an act, pay for another role, or another workspace. */
  | { readonly code: 'notTakable' }
  /** The day that was asked for has not begun. */
  | { readonly code: 'momentAhead' }
  /** Another time was asked for while this one was read. */
  | { readonly code: 'otherTimeAsked' }
  /** A process or a thread that worked for the program ended before it answered: memory ran out, or the system ended it. */
  | { readonly code: 'workEnded' }
  | { readonly code: 'vaultLost' }
  /** No database opens at the start, and the journal can be read up to that change: another can be built beside. */
  | { readonly code: 'vaultUnopened'; readonly folder: string; readonly changes: number }
  /** No database opens at the start, and no journal can be read. */
  | { readonly code: 'vaultUnread'; readonly folder: string }
  /** No database opens in a folder with such a long path: how it begins, its length, and the longest that is known to work. */
  | {
      readonly code: 'folderPathLong'
      readonly start: string
      readonly length: number
      readonly most: number
    }
  /** Another machine has the data folder open: who, where, since which instant (ISO 8601, UTC) and day. */
  | {
      readonly code: 'openedElsewhere'
      readonly author: string
      readonly host: string
      readonly since: string
      readonly on: string
    }
  | { readonly code: 'printFailed'; readonly statement: string; readonly reason: string }
  | { readonly code: 'jobCancelled' }
  | { readonly code: 'notAsked'; readonly method: string }
  | { readonly code: 'bug'; readonly reference: string }

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
