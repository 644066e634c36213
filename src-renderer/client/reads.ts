import type { DeskMethod } from '#shared/contract/desk'
import type { TableName } from '#shared/domain/workspace/records'
import { REGISTER_TABLES, TABLES } from '#shared/domain/workspace/records'

const everything: readonly TableName[] = TABLES

/** The questions that change nothing, each with the tables whose change makes its answer old. */
export const reads = {
  readStatus: everything,
  readRegistry: ['workspace', 'statements', ...REGISTER_TABLES],
  readPeriod: ['timesheets', 'costs'],
  readTimesheets: ['timesheets'],
  readTimer: ['timesheets'],
  readHistory: everything,
  rehearseImport: everything,
  rehearsePayroll: everything,
  previewStatement: everything,
  readHourRecords: everything,
  previewHourRecord: everything,
  readStatementPage: ['statements'],
  auditSettlement: everything,
  readPaperContents: ['papers'],
  verifyStatements: everything,
  readExchange: ['exchanges'],
  readOwnKey: ['exchanges'],
} as const satisfies Partial<Record<DeskMethod, readonly TableName[]>>

/** A question that changes nothing. */
export type DeskRead = keyof typeof reads

/** Whether a method is such a question. */
export const isRead = (method: unknown): method is DeskRead =>
  typeof method === 'string' && Object.hasOwn(reads, method)
