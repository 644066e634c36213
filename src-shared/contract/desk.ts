import { z } from 'zod'
import {
  centsField,
  idField,
  monthField,
  nameField,
  periodField,
  reasonField,
} from '#shared/kernel/fields'
import type { Result } from '#shared/kernel/result'
import { agentSchema } from '#shared/domain/agents/agent'
import { collectivitySchema } from '#shared/domain/collectivities/collectivity'
import { STATEMENT_NATURES } from '#shared/domain/statements/statement-nature'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { REGISTER_TABLES } from '#shared/domain/workspace/tables'
import type { HoursSince } from '#shared/domain/timesheets/hours-since'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { accountingMethods } from './accounting-methods'
import { actMethods } from './act-methods'
import { agreementMethods } from './agreement-methods'
import { approvalMethods } from './approval-methods'
import { backupMethods } from './backup-methods'
import { sheetsField } from './correctable-facts'
import { correctionMethods } from './correction-methods'
import { costMethods } from './cost-methods'
import { exportFormatsField } from './export-formats'
import { exchangeMethods } from './exchange-methods'
import type { Failure } from './failures'
import { hourRecordMethods } from './hour-record-methods'
import { lateTimeMethods } from './late-time-methods'
import { listMethods } from './list-methods'
import { importMethods } from './import-methods'
import { answer, copies, decides, does, EVERYTHING, keeps, reads, type AnswerOf } from './method'
import { chosenPreferencesSchema } from './preferences'
import { payrollMethods } from './payroll-methods'
import { planningMethods } from './planning-methods'
import { statementMethods } from './statement-methods'
import { publicationMethods } from './publication-methods'
import { repairMethods } from './repair-methods'
import { reportMethods } from './report-methods'
import { simulationMethods } from './simulation-methods'
import { territoryMethods } from './territory-methods'
import { timerMethods } from './timer-methods'
import { pastMethods } from './past-methods'
import { paperMethods } from './paper-methods'
import { unitsMethods } from './units-methods'
import type {
  ChangeLabel,
  FilesWritten,
  HistoryLine,
  PeriodFacts,
  Registry,
  StatementSummary,
  Status,
  VerifiedStatement,
  WorkspaceOpening,
} from './views'

/** What every accepted change answers, for the methods that answer it. */
export type { Saved } from './saved'

const nothing = z.strictObject({})

const settlementOf = {
  agreementId: idField,
  period: periodField,
  /** A final settlement where absent. */
  nature: z.enum(STATEMENT_NATURES).optional(),
}

/**
 * Everything that the window may ask of main, and nothing else: the one table from which the checks of sender and
 * payload, the client's hooks and their types derive. Each method says what kind it is: whether it reads (and what makes
 * its answer old), keeps a change, decides something for good, hands out a copy, or does none of these. To add a method, add a line here or in its
 * slice, and name its use case in `src-main/use-cases/by-method.ts`, or answer it in `src-main/shell` where files, dialogs or jobs are
 * needed: what is missing does not compile.
 */
export const desk = {
  readStatus: reads(nothing, answer<Status>(), [...EVERYTHING, 'machine']),
  readRegistry: reads(nothing, answer<Registry>(), ['workspace', 'statements', ...REGISTER_TABLES]),
  readPeriod: reads(periodField, answer<PeriodFacts>(), ['timesheets', 'costs']),
  /** Hours alone, which change far more often than costs: all of them or, after an earlier answer, what was written since. */
  readPeriodHours: reads(
    z.strictObject({ period: periodField, token: z.string().max(100).nullable() }),
    answer<HoursSince>(),
    ['timesheets'],
  ),
  readTimesheets: reads(
    z.strictObject({
      agentIds: z.array(idField).max(5000).nullable(),
      from: monthField,
      to: monthField,
    }),
    answer<readonly Timesheet[]>(),
    ['timesheets'],
  ),
  readHistory: reads(
    z.strictObject({ limit: z.int().min(1).max(500) }),
    answer<readonly HistoryLine[]>(),
    EVERYTHING,
  ),

  saveCollectivity: keeps(collectivitySchema),
  ...territoryMethods,
  saveAgent: keeps(agentSchema),
  ...costMethods,
  ...agreementMethods,
  ...payrollMethods,
  /** Sets cells of agents' weeks, all in one change; `null` minutes delete a line, zero means that nothing was done. */
  recordTime: keeps(sheetsField),
  ...lateTimeMethods,
  ...hourRecordMethods,
  /** Declares that an agent had no hours in a month (leave, sickness): the month counts as entered. */
  declareMonth: keeps(z.strictObject({ agentId: idField, month: monthField })),
  ...planningMethods,
  ...unitsMethods,
  ...paperMethods,
  ...timerMethods,
  undo: does(nothing, answer<ChangeLabel>()),
  redo: does(nothing, answer<ChangeLabel>()),
  ...approvalMethods,

  /** Freezes the statements of a period; refused where main's own figures differ from those shown. */
  issueStatements: decides(
    z.strictObject({
      ...settlementOf,
      /** Why they are issued although the audit has objections; blank while it is not known whether a reason is needed. */
      reason: reasonField,
      shares: z
        .array(z.strictObject({ collectivityId: idField, amount: centsField }))
        .min(1)
        .max(5000),
    }),
    answer<readonly StatementSummary[]>(),
  ),
  /** The page of a statement that is not issued yet, as HTML. */
  previewStatement: reads(
    z.strictObject({ ...settlementOf, beneficiaryId: idField }),
    answer<{ readonly html: string }>(),
    EVERYTHING,
  ),
  readStatementPage: reads(z.strictObject({ id: idField }), answer<{ readonly html: string }>(), [
    'statements',
  ]),
  ...statementMethods,
  ...correctionMethods,
  cancelStatement: decides(z.strictObject({ id: idField, reason: nameField })),
  verifyStatements: reads(nothing, answer<readonly VerifiedStatement[]>(), EVERYTHING),
  /**
   * Writes statements into a folder that the user chooses, as PDF unless other formats are asked, or into one archive
   * there; reports its progress as job `exportStatements`.
   */
  exportStatements: does(
    z.strictObject({
      ids: z.array(idField).min(1).max(5000),
      formats: exportFormatsField.optional(),
      zip: z.boolean().optional(),
    }),
    answer<FilesWritten>(),
  ),
  ...accountingMethods,
  ...actMethods,
  ...publicationMethods,
  ...exchangeMethods,
  ...simulationMethods,
  ...reportMethods,
  ...importMethods,
  ...listMethods,
  ...backupMethods,
  ...repairMethods,
  ...pastMethods,
  cancelJob: does(z.strictObject({ job: z.string().max(80) }), answer<null>()),

  /** Opens a sample territory in place of what is open; the first of them unless one is named. */
  openSample: keeps(z.strictObject({ sample: z.enum(SAMPLE_TERRITORIES).optional() })),
  createWorkspace: keeps(z.strictObject({ name: nameField })),
  renameWorkspace: keeps(z.strictObject({ name: nameField })),
  /** Opens the file that the user chooses; `knowingly` the one chosen before, though it lacks statements issued here. */
  importWorkspace: keeps(
    z.strictObject({ knowingly: z.literal(true).optional() }),
    answer<WorkspaceOpening>(),
  ),
  exportWorkspace: copies(nothing, answer<FilesWritten>()),
  /** Leaves a broken journal behind: with what is readable of it, or with the workspace that is opened next. */
  passBreak: does(z.strictObject({ to: z.enum(['readable', 'elsewhere']) }), answer<null>()),
  /** Saves a table or a picture of a chart where the user chooses. */
  saveFile: copies(
    z.strictObject({
      /** Proposed: it is shortened to what a disk takes. */
      name: z.string().min(1).max(500),
      content: z.union([
        z.strictObject({ text: z.string() }),
        z.strictObject({ base64: z.string() }),
      ]),
    }),
    answer<FilesWritten>(),
  ),
  /** Shows in the file manager a file or folder that was written during this session. */
  showFile: copies(z.strictObject({ path: z.string() }), answer<null>()),
  savePreferences: does(chosenPreferencesSchema, answer<null>()),
  /** Logs what broke in the window; the reference identifies it for support. */
  noteCrash: does(
    z.strictObject({ detail: z.string().max(20_000) }),
    answer<{ readonly reference: string }>(),
  ),
} as const

/** The name of a thing that the window may ask. */
export type DeskMethod = keyof typeof desk

/** The input of a method. */
export type DeskInput<M extends DeskMethod> = z.output<(typeof desk)[M]['input']>

/** The methods of one kind. */
type MethodOf<Kind extends (typeof desk)[DeskMethod]['kind']> = {
  [M in DeskMethod]: (typeof desk)[M]['kind'] extends Kind ? M : never
}[DeskMethod]

/** A question that changes nothing. */
export type DeskRead = MethodOf<'reads'>

/** A request that changes something. */
export type DeskCommand = MethodOf<'keeps' | 'decides' | 'does' | 'copies'>

/** A request that Ctrl+Z refuses to undo. */
export type DeskDecision = MethodOf<'decides'>

/** The answer of a method. */
export type DeskAnswer<M extends DeskMethod> = AnswerOf<(typeof desk)[M]>

/** An answer between processes: a value or failures, never an exception. */
export type Answered<M extends DeskMethod> = Result<DeskAnswer<M>, Failure>
