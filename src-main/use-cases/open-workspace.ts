import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { KeeperPort, Kept } from './ports'

/**
 * Replaces the present workspace: by the sample, an imported file or a new territory. The present one stays as a snapshot
 * beside the journal.
 *
 * @param file read by `readWorkspaceFile`, which refuses an inconsistent one
 */
export const openWorkspace = ({ keeper }: KeeperPort, file: WorkspaceFile): Kept =>
  keeper.replaceAll(file, { verb: 'openWorkspace', subject: file.workspace.name, when: null })
