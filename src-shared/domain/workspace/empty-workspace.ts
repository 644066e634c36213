import type { WorkspaceFile } from './workspace-file'
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from './workspace-file'

/** A workspace with a name and nothing in it. */
export const emptyWorkspace = (name: string): WorkspaceFile => ({
  format: WORKSPACE_FORMAT,
  version: WORKSPACE_VERSION,
  workspace: { name, example: false },
  collectivities: [],
  agents: [],
  agreements: [],
  timesheets: [],
  costs: [],
  statements: [],
})
