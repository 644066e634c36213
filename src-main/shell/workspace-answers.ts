import { success } from '#shared/kernel/result'
import { openWorkspace } from '../use-cases/open-workspace'
import type { KeeperPort } from '../use-cases/ports'
import { sampleFile } from '../workspace-file/sample-file'
import { readWorkspaceFile } from '../workspace-file/read-workspace-file'
import { workspaceText } from '../workspace-file/workspace-text'
import type { Answers } from './answers-table'
import type { FileDialogs } from './file-dialogs'
import type { WrittenFiles } from './written-files'

interface WorkspaceSources {
  readonly ports: KeeperPort
  readonly dialogs: FileDialogs
  readonly files: WrittenFiles
  /** Where the sample territories that come with the program lie. */
  readonly samplesFolder: string
}

/** Opens, names, imports and exports whole workspaces. */
export function workspaceAnswers({ ports, dialogs, files, samplesFolder }: WorkspaceSources) {
  return {
    openSample: async ({ sample }) => {
      const territory = await readWorkspaceFile(sampleFile(samplesFolder, sample))
      return territory.ok ? openWorkspace(ports, territory.value) : territory
    },
    importWorkspace: async () => {
      const path = await dialogs.workspaceToImport()
      if (path === null) return success({ opened: false })
      const file = await readWorkspaceFile(path)
      if (!file.ok) return file
      const opened = await openWorkspace(ports, file.value)
      return opened.ok ? success({ opened: true }) : opened
    },
    exportWorkspace: async () => {
      const workspace = await ports.keeper.readAll()
      if (workspace === null) return success({ asked: false })
      const path = await dialogs.workspaceToExport(workspace.workspace.name)
      if (path === null) return success({ asked: false })
      return files.write(path, workspaceText(workspace))
    },
  } satisfies Partial<Answers>
}
