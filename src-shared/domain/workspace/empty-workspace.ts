import { workspaceFileOf, type WorkspaceFile } from './workspace-file'

/** A workspace with a name and nothing in it. */
export function emptyWorkspace(name: string): WorkspaceFile {
  const file = workspaceFileOf({ workspace: [{ name, example: false }] })
  if (file === null) throw new Error('A card was given')
  return file
}
