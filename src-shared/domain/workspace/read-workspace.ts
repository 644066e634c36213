import type { FieldFailure } from '#shared/kernel/read'
import { read } from '#shared/kernel/read'
import type { Result } from '#shared/kernel/result'
import type { WorkspaceFile } from './workspace-file'
import { WORKSPACE_VERSION, workspaceFileSchema } from './workspace-file'

/** Tables that version 2 brought. */
const SINCE_2 = [
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
] as const

/** What version 1 said, as version 2 says it: the tables that it did not know are empty. */
function upgraded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!('version' in value) || value.version !== 1) return value
  const added = Object.fromEntries(SINCE_2.map((table) => [table, []]))
  return { ...added, ...value, version: WORKSPACE_VERSION }
}

/** Reads a workspace of the present version or of an earlier one, field by field: the workspace, or what is wrong in it. */
export const readWorkspace = (value: unknown): Result<WorkspaceFile, FieldFailure> =>
  read(workspaceFileSchema, upgraded(value))
