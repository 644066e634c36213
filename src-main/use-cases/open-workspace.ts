import type { Result } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Ports } from './ports'

/**
 * Replaces the present workspace: by the sample, an imported file or a new territory. The present one stays as a snapshot
 * beside the journal.
 *
 * @param file read by `readWorkspaceFile`, which refuses an inconsistent one
 */
export const openWorkspace = (
  { keeper }: Pick<Ports, 'keeper'>,
  file: WorkspaceFile,
): Promise<Result<Saved, Failure>> =>
  keeper.replaceAll(file, { verb: 'openWorkspace', subject: file.workspace.name, when: null })
