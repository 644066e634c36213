import { read, type FieldFailure } from '#shared/kernel/read'
import type { Result } from '#shared/kernel/result'
import type { TableName } from './tables'
import {
  keptWorkspaceSchema,
  WORKSPACE_VERSION,
  workspaceFileSchema,
  type WorkspaceFile,
} from './workspace-file'

/** The tables that each version added to those before it. */
const ADDED_SINCE: Readonly<Record<number, readonly TableName[]>> = {
  1: [
    'weekTemplates',
    'absences',
    'unitCounts',
    'submissions',
    'locks',
    'hourRecords',
    'adjustments',
    'imports',
    'importMappings',
    'criteria',
    'serviceCharges',
    'parameters',
    'papers',
    'meetings',
    'costNotices',
    'scenarios',
  ],
  2: ['accountRules', 'imputations', 'payments', 'statementChecks', 'trips'],
  3: ['exchanges', 'correspondents'],
  4: ['supportTables'],
  5: ['savingsTests', 'annualReports'],
}

/** A file of an earlier version in the present form: the tables that it lacks are empty. */
function upgraded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!('version' in value) || typeof value.version !== 'number') return value
  const { version } = value
  if (ADDED_SINCE[version] === undefined) return value
  const added = Object.entries(ADDED_SINCE)
    .filter(([since]) => Number(since) >= version)
    .flatMap(([, tables]) => tables.map((table) => [table, []] as const))
  return { ...Object.fromEntries(added), ...value, version: WORKSPACE_VERSION }
}

/** Reads a workspace of the present version or of an earlier one, field by field: the workspace, or what is wrong in it. */
export const readWorkspace = (value: unknown): Result<WorkspaceFile, FieldFailure> =>
  read(workspaceFileSchema, upgraded(value))

/** The same of a file that the program wrote for itself: numbers accepted by the rules of their day are not checked again. */
export const readKeptWorkspace = (value: unknown): Result<WorkspaceFile, FieldFailure> =>
  read(keptWorkspaceSchema, upgraded(value))
