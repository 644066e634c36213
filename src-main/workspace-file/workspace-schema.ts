import { z } from 'zod'
import { workspaceFileSchema } from '#shared/domain/workspace/workspace-file'

/**
 * The JSON Schema (draft 2020-12) of a workspace file, from the definitions that read it. It tells shapes and limits of
 * fields; what ties fields and records together is checked by `quotite check` and told in docs/workspace-format.md.
 */
export const workspaceSchema = (): unknown => ({
  ...z.toJSONSchema(workspaceFileSchema, { target: 'draft-2020-12', io: 'input' }),
  $id: 'urn:quotite:workspace:2',
  title: 'Quotité workspace, version 2',
})
