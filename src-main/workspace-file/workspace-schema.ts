import { z } from 'zod'
import { WORKSPACE_VERSION, workspaceFileSchema } from '#shared/domain/workspace/workspace-file'

/**
 * The JSON Schema (draft 2020-12) of a workspace file, from the definitions that read it. It gives shapes and limits of
 * fields; what relates fields and records is checked by `quotite check` and described in docs/workspace-format.md.
 */
export const workspaceSchema = (): unknown => ({
  ...z.toJSONSchema(workspaceFileSchema, { target: 'draft-2020-12', io: 'input' }),
  $id: `urn:quotite:workspace:${String(WORKSPACE_VERSION)}`,
  title: `Quotité workspace, version ${String(WORKSPACE_VERSION)}`,
})
