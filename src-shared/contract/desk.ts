import { z } from 'zod'
import {
  centsField,
  dayMinutesField,
  idField,
  monthField,
  nameField,
  periodField,
} from '#shared/kernel/fields'
import type { Result } from '#shared/kernel/result'
import { agentSchema } from '#shared/domain/agents/agent'
import { collectivitySchema } from '#shared/domain/collectivities/collectivity'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { STATEMENT_NATURES } from '#shared/domain/statements/statement-nature'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { timeLineSchema } from '#shared/domain/timesheets/timesheet'
import { accountingMethods } from './accounting-methods'
import { actMethods } from './act-methods'
import { agreementMethods } from './agreement-methods'
import { approvalMethods } from './approval-methods'
import { costMethods } from './cost-methods'
import { exportFormatsField } from './export-formats'
import { exchangeMethods } from './exchange-methods'
import type { Failure } from './failures'
import { hourRecordMethods } from './hour-record-methods'
import { lateTimeMethods } from './late-time-methods'
import { importMethods } from './import-methods'
import { gives } from './method'
import { chosenPreferencesSchema } from './preferences'
import type { Saved } from './saved'
import { payrollMethods } from './payroll-methods'
import { planningMethods } from './planning-methods'
import { statementMethods } from './statement-methods'
import { simulationMethods } from './simulation-methods'
import { timerMethods } from './timer-methods'
import { traceMethods } from './trace-methods'
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
} from './views'

/** What every accepted change answers, beside the methods that answer it. */
export type { Saved } from './saved'

const nothing = z.strictObject({})

const sheetField = z.strictObject({
  agentId: idField,
  lines: z
    .array(timeLineSchema.extend({ minutes: dayMinutesField.nullable() }))
    .min(1)
    .max(5000),
})

const settlementOf = {
  agreementId: idField,
  period: periodField,
  /** A final settlement where absent. */
  nature: z.enum(STATEMENT_NATURES).optional(),
}

/**
 * Everything that the window may ask of main, and nothing else: the one table from which the bridge, the checks of
 * sender and payload, the client's hooks and their types derive. To add a method, add a line here and answer it in
 * `src-main/shell/answers.ts`: what is missing does not compile.
 */
export const desk = {
  readStatus: gives<Status>()(nothing),
  readRegistry: gives<Registry>()(nothing),
  readPeriod: gives<PeriodFacts>()(periodField),
  readTimesheets: gives<readonly Timesheet[]>()(
    z.strictObject({
      agentIds: z.array(idField).max(5000).nullable(),
      from: monthField,
      to: monthField,
    }),
  ),
  readHistory: gives<readonly HistoryLine[]>()(z.strictObject({ limit: z.int().min(1).max(500) })),

  saveCollectivity: gives<Saved>()(collectivitySchema),
  saveAgent: gives<Saved>()(agentSchema),
  ...costMethods,
  ...agreementMethods,
  ...payrollMethods,
  /** Sets cells of agents' weeks, all in one change; `null` minutes take a line away, zero says that nothing was done. */
  recordTime: gives<Saved>()(z.strictObject({ sheets: z.array(sheetField).min(1).max(500) })),
  ...lateTimeMethods,
  ...hourRecordMethods,
  /** Says that an agent had no hours in a month (leave, sickness): the month counts as entered. */
  declareMonth: gives<Saved>()(z.strictObject({ agentId: idField, month: monthField })),
  ...planningMethods,
  ...unitsMethods,
  ...traceMethods,
  ...timerMethods,
  undo: gives<ChangeLabel>()(nothing),
  redo: gives<ChangeLabel>()(nothing),
  ...approvalMethods,

  /** Freezes the statements of a period; refused where main's own figures differ from those shown. */
  issueStatements: gives<readonly StatementSummary[]>()(
    z.strictObject({
      ...settlementOf,
      /** Why they are issued although something is objected; blank while nobody knows whether a reason is needed. */
      reason: z.string().trim().max(160),
      shares: z
        .array(z.strictObject({ collectivityId: idField, amount: centsField }))
        .min(1)
        .max(5000),
    }),
  ),
  /** The page of a statement that is not issued yet, as HTML. */
  previewStatement: gives<{ readonly html: string }>()(
    z.strictObject({ ...settlementOf, beneficiaryId: idField }),
  ),
  readStatementPage: gives<{ readonly html: string }>()(z.strictObject({ id: idField })),
  ...statementMethods,
  cancelStatement: gives<Saved>()(z.strictObject({ id: idField, reason: nameField })),
  verifyStatements: gives<readonly VerifiedStatement[]>()(nothing),
  /**
   * Writes statements into a folder that the person chooses, as PDF unless other formats are asked, or into one archive
   * there; tells its progress as job `exportStatements`.
   */
  exportStatements: gives<FilesWritten>()(
    z.strictObject({
      ids: z.array(idField).min(1).max(5000),
      formats: exportFormatsField.optional(),
      zip: z.boolean().optional(),
    }),
  ),
  ...accountingMethods,
  ...actMethods,
  ...exchangeMethods,
  ...simulationMethods,
  ...importMethods,
  cancelJob: gives<null>()(z.strictObject({ job: z.string().max(80) })),

  /** Opens a sample territory in place of what is open; the first of them unless one is named. */
  openSample: gives<Saved>()(z.strictObject({ sample: z.enum(SAMPLE_TERRITORIES).optional() })),
  createWorkspace: gives<Saved>()(z.strictObject({ name: nameField })),
  renameWorkspace: gives<Saved>()(z.strictObject({ name: nameField })),
  importWorkspace: gives<{ readonly opened: boolean }>()(nothing),
  exportWorkspace: gives<FilesWritten>()(nothing),
  /** Saves a table or a picture of a chart where the person chooses. */
  saveFile: gives<FilesWritten>()(
    z.strictObject({
      name: z.string().min(1).max(120),
      content: z.union([
        z.strictObject({ text: z.string() }),
        z.strictObject({ base64: z.string() }),
      ]),
    }),
  ),
  /** Shows in the file manager a file or folder that was written during this session. */
  showFile: gives<null>()(z.strictObject({ path: z.string() })),
  savePreferences: gives<null>()(chosenPreferencesSchema),
  /** Notes in the technical log what broke in the window; the reference names it to whoever repairs it. */
  noteCrash: gives<{ readonly reference: string }>()(
    z.strictObject({ detail: z.string().max(20_000) }),
  ),
} as const

/** The name of a thing that the window may ask. */
export type DeskMethod = keyof typeof desk

/** What a method wants. */
export type DeskInput<M extends DeskMethod> = z.output<(typeof desk)[M]['input']>

/** What a method gives. */
export type DeskAnswer<M extends DeskMethod> =
  NonNullable<(typeof desk)[M]['answer']> | (null extends (typeof desk)[M]['answer'] ? null : never)

/** An answer that crossed the border: a value or failures, never an exception. */
export type Answered<M extends DeskMethod> = Result<DeskAnswer<M>, Failure>
