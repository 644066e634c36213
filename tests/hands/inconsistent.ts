import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

/** A workspace whose first timesheet is of an agent who is not in it. */
export const inconsistent = (file: WorkspaceFile): WorkspaceFile => ({
  ...file,
  timesheets: file.timesheets.map((one, at) =>
    at === 0 ? { ...one, agentId: 'agent-parti' } : one,
  ),
})
