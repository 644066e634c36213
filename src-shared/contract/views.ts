import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import type { Reserve } from '#shared/domain/statements/finding'
import type { Channel } from '#shared/domain/accounting/account-rule'
import type { DebtCase } from '#shared/domain/accounting/account-case'
import type { Calls } from '#shared/domain/accounting/calls-of'
import type { PrintedParty } from '#shared/domain/accounting/third-party-of'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Statement } from '#shared/domain/statements/statement'
import type { LifeStep } from '#shared/domain/statements/life-step'
import type { Verification } from '#shared/domain/statements/verification'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { Records, WorkspaceCard } from '#shared/domain/workspace/records'
import type { RegisterTable } from '#shared/domain/workspace/tables'
import type { ChangeVerb } from './change-verbs'
import type { Failure } from './failures'
import type { Source } from './method'
import type { PastView } from './past-views'
import type { Language, Preferences } from './preferences'
import type { TimerAsks } from './timer-views'

/** An issued statement without its lists: what a table of statements shows. */
export interface StatementSummary extends Calls {
  readonly id: string
  readonly number: string
  readonly fiscalYear: number
  readonly agreementId: string
  readonly lenderId: string
  readonly beneficiaryId: string
  readonly period: Period
  readonly issuedOn: Day
  readonly share: Cents
  /** The share with the tax on it, where there is one. */
  readonly due?: Cents
  readonly balance: Statement['content']['balance']
  /** The rate of the tax within the balance, in ten-thousandths, where there is one only. */
  readonly vatRate?: number
  /** What of the share refunds staff, and what other costs; all staff where absent. */
  readonly natures?: NonNullable<Statement['content']['natures']>
  readonly fingerprint: string
  readonly cancelled: Statement['cancelled']
  /** The days to pay that it prints; absent on those of before it did. */
  readonly paymentDays?: number
  /** What carries the money, as it prints; absent on those of before they said how they are paid. */
  readonly channel?: Channel
  /** What decides its accounts, as far as it keeps that from the day of issue. */
  readonly onIssue?: Partial<DebtCase>
  /** The names and SIRET of its parties, as it prints them. */
  readonly parties?: { readonly lender: PrintedParty; readonly beneficiary: PrintedParty }
  /** The accounts that it prints, each once; absent where it prints none. */
  readonly printedAccounts?: readonly string[]
  /** What happened to it since it was issued. */
  readonly life?: readonly LifeStep[]
  /** Why it was issued although something was objected to it, and what; absent where nothing was. */
  readonly reserve?: Reserve
  /** Only on provisional statements. */
  readonly nature?: 'provisional'
  /** Only on those that settle the account of a body that no terms of the period name: they lock nothing. */
  readonly absent?: true
  /** Of a provisional statement: what it called for its own period, without balances carried to it. */
  readonly own?: Statement['content']['balance']
  /** The balance that it carries to the next statement. */
  readonly carriedForward?: Statement['content']['balance']
  /** Numbers of the provisional statements and carried balances that it includes. */
  readonly lists?: readonly string[]
  /** Number of the cancelled statement that it replaces. */
  readonly replaces?: string
  /** Instalments and provisional statements together, with their sign; absent where it is share less balance. */
  readonly called?: Cents
}

type RegisterLists = { readonly [T in RegisterTable]: readonly Records[T][] }

/** The small tables, whole. `null` workspace: nothing was opened yet. */
export interface Registry extends RegisterLists {
  readonly sequence: number
  readonly workspace: WorkspaceCard | null
  readonly statements: readonly StatementSummary[]
}

/** Hours and costs of a period: with the registry, all that the engine needs. */
export interface PeriodFacts {
  readonly hours: TimeColumns
  readonly costs: readonly AgentCost[]
}

/** What a change was about, for the history and the name of the next undo. */
export interface ChangeLabel {
  readonly verb: ChangeVerb
  /** Its name for the user: a body's name, "Marie Dupont", a statement's number. */
  readonly subject: string
  /** When hours or costs: the day or month touched, or the first and the last with a slash between. */
  readonly when: string | null
}

/** A past change. */
export interface HistoryLine {
  readonly sequence: number
  /** ISO 8601 instant, UTC. */
  readonly at: string
  readonly author: string
  readonly label: ChangeLabel
}

/**
 * Whether the journal is all that this machine wrote: proven by the mark outside its folder; not to be known; known to lack
 * lines; or with other lines than those.
 */
export type JournalVerdict = 'proven' | 'unproven' | 'short' | 'other'

/** What the start-up check found, and had to do. */
export interface Recovery {
  /**
   * To the store: nothing, lines applied, all built anew; built anew since records of it were not those of the journal; or the
   * journal was gone, and begins anew from the store.
   */
  readonly kind: 'found' | 'replayed' | 'rebuilt' | 'altered' | 'adopted'
  /** Changes taken from the journal. */
  readonly changes: number
  /** Workspace file with what the store held and the journal did not know; `null` where there was nothing of the kind. */
  readonly aside: string | null
  /** Instant of the last change that there is (ISO 8601, UTC); `null` before the first. */
  readonly until: string | null
  readonly journal: JournalVerdict
  /** Changes that the journal lacks: at least so many. */
  readonly missing: number
  /** The snapshot at the beginning of the journal that was missing or altered, and was taken anew. */
  readonly base: string | null
  /** Instant of the last change, where the clock of this machine is before it: it was set back. */
  readonly clock: string | null
  /** The highest number of a statement that was given after what the folder has: the next ones come after it. */
  readonly number: string | null
  /** Instant of the backup that has changes which the journal lacks (ISO 8601, UTC); `null` where none was found. */
  readonly backup: string | null
}

/** What is no longer as it was written in the files of the journal's past. */
export type HistoryFault =
  | {
      readonly kind: 'altered' | 'missing'
      readonly file: string
      /** From which line on, by its sequence; `null`: all of it. */
      readonly line: number | null
    }
  /** Lines that are in no file. */
  | {
      readonly kind: 'gap'
      /** `null`: from the first one on. */
      readonly from: number | null
      readonly to: number
    }

/** What is read again after each start, while people work: every row of the store, every file of the journal's past. */
export interface StoreCheck {
  /** ISO 8601, UTC; `null` while it goes on. */
  readonly doneAt: string | null
  readonly faults: readonly HistoryFault[]
}

/** Nothing read again yet. */
export const NOTHING_CHECKED: StoreCheck = { doneAt: null, faults: [] }

/** A file of this machine, beside the data, that could not be read at the start, and where it lies now. */
export interface UnreadFile {
  readonly kind: 'preferences' | 'timer' | 'backups'
  readonly file: string
}

/** What the status line and the settings show. */
export interface Status {
  readonly version: string
  readonly today: Day
  readonly preferences: Preferences
  /** Instant of the last accepted change (ISO 8601, UTC), `null` while nothing was kept. */
  readonly savedAt: string | null
  readonly undo: ChangeLabel | null
  readonly redo: ChangeLabel | null
  /** Whether the last change can't be undone: then `undo` is refused. */
  readonly decided: boolean
  /** Why nothing can be kept just now, or `null`. */
  readonly readOnly: Failure | null
  /** What the start-up check had to do, or `null` when all was as it should be. */
  readonly recovery: Recovery | null
  readonly checked: StoreCheck
  readonly unread: readonly UnreadFile[]
  /** What is looked at in place of the present; `null`: the present. */
  readonly past: PastView | null
  readonly logFile: string
  readonly runtime: {
    readonly electron: string
    readonly chromium: string
    readonly supported: boolean
  }
}

/** What main sends to the window without being asked. */
export type DeskEvent =
  /** Answers that depend on one of the sources and were begun at an earlier revision are old. */
  | {
      readonly kind: 'changed'
      readonly touched: readonly Source[]
      /** How many changes main has announced since it started, including this one. */
      readonly revision: number
      /** Whose timesheets changed; `null`: perhaps everyone's. */
      readonly hoursOf: readonly string[] | null
    }
  /** Another workspace answers: the past, or the present again. The rest as above. */
  | {
      readonly kind: 'time'
      readonly touched: readonly Source[]
      readonly revision: number
    }
  | {
      readonly kind: 'progress'
      readonly job: string
      readonly done: number
      readonly total: number
    }
  /** What was lost is being made again, before anything can be answered: language and theme can't be asked for yet. */
  | {
      readonly kind: 'rebuilding'
      readonly language: Language
      readonly dark: boolean
      readonly done: number
      readonly total: number
    }
  | { readonly kind: 'goTo'; readonly path: string }
  /** The timer asks something. */
  | { readonly kind: 'timer'; readonly asks: TimerAsks }
  | { readonly kind: 'menu'; readonly command: MenuCommand }

/** What the application menu sends to the window. */
export type MenuCommand =
  | 'undo'
  | 'redo'
  | 'find'
  | 'toggleAmounts'
  | 'exportWorkspace'
  | 'importWorkspace'
  | 'openExchange'
  | 'openSample'
  | 'about'

/** The recomputation of one statement. */
export interface VerifiedStatement {
  readonly id: string
  readonly number: string
  /** Its number, with its lender where another lender has issued the same. */
  readonly called: string
  /** Name of the body that it was issued to, as it is known today. */
  readonly beneficiary: string
  readonly verification: Verification
}

/** Whether a workspace file was opened; where it lacks statements that were issued here, it is not before the user knows it. */
export interface WorkspaceOpening {
  readonly opened: boolean
  /** Their numbers. */
  readonly statementsGone?: readonly string[]
}

/** Where files were written. `asked: false` when the user closed the dialogue without choosing. */
export type FilesWritten =
  | { readonly asked: false }
  | { readonly asked: true; readonly folder: string; readonly files: readonly string[] }
