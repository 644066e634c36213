import type { FieldFailure } from '#shared/kernel/read'
import { read } from '#shared/kernel/read'
import type { Result } from '#shared/kernel/result'
import type { TableName } from './records'
import type { WorkspaceFile } from './workspace-file'
import { LISTED_TABLES, WORKSPACE_VERSION, workspaceFileSchema } from './workspace-file'

/** The tables that version 1 knew; every other came with version 2. */
const OF_1: ReadonlySet<TableName> = new Set<TableName>([
  'collectivities',
  'agents',
  'agreements',
  'timesheets',
  'costs',
  'statements',
])

/** What version 1 said, as version 2 says it: the tables that it did not know are empty. */
function upgraded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!('version' in value) || value.version !== 1) return value
  const added = LISTED_TABLES.filter((table) => !OF_1.has(table)).map((table) => [table, []])
  return { ...Object.fromEntries(added), ...value, version: WORKSPACE_VERSION } as unknown
}

/** Reads a workspace of the present version or of an earlier one, field by field: the workspace, or what is wrong in it. */
export const readWorkspace = (value: unknown): Result<WorkspaceFile, FieldFailure> =>
  read(workspaceFileSchema, upgraded(value))
