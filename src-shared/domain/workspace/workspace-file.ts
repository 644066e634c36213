import { z } from 'zod'
import { keptCollectivitySchema } from '../collectivities/collectivity'
import { recordSchemas, workspaceCardSchema, type Records } from './records'
import { TABLES, type TableName } from './tables'

/** Name of the format, first key of the file. */
export const WORKSPACE_FORMAT = 'quotite-workspace'

/** Version of the format that this program writes; it reads this one and earlier ones. */
export const WORKSPACE_VERSION = 6

/** A table that the file holds as a list: all but the workspace's own record. */
export type ListedTable = Exclude<TableName, 'workspace'>

/** The tables that the file holds as lists, in its order. */
export const LISTED_TABLES = TABLES.filter((table) => table !== 'workspace')

const lists = Object.fromEntries(
  LISTED_TABLES.map((table) => [table, z.array(recordSchemas[table])]),
) as unknown as { readonly [T in ListedTable]: z.ZodArray<(typeof recordSchemas)[T]> }

/** The whole workspace as one document: what the application exports and imports, and what the command line reads. */
export const workspaceFileSchema = z.strictObject({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.literal(WORKSPACE_VERSION),
  workspace: workspaceCardSchema,
  ...lists,
})

/** The same as the program itself wrote it beside its journal, not checked by rules that became stricter since. */
export const keptWorkspaceSchema = workspaceFileSchema.extend({
  collectivities: z.array(keptCollectivitySchema),
})

/** The whole workspace as one document. */
export type WorkspaceFile = z.output<typeof workspaceFileSchema>

/** Every record of a workspace, table by table. */
export type WholeWorkspace = { readonly [T in TableName]: readonly Records[T][] }

/** The tables of a workspace file. */
export function wholeOf(file: WorkspaceFile): WholeWorkspace {
  const { format: _format, version: _version, workspace, ...tables } = file
  return { workspace: [workspace], ...tables }
}

/** The workspace file of some tables, empty where none is given; `null` while the workspace has no name. */
export function workspaceFileOf(rows: Partial<WholeWorkspace>): WorkspaceFile | null {
  const card = rows.workspace?.[0]
  if (card === undefined) return null
  const tables = Object.fromEntries(LISTED_TABLES.map((table) => [table, [...(rows[table] ?? [])]]))
  return {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    workspace: card,
    ...(tables as unknown as { [T in ListedTable]: Records[T][] }),
  }
}
