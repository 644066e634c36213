import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { success } from '#shared/kernel/result'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { diskCode } from '../files/disk-failure'
import { openWorkspace } from '../use-cases/open-workspace'
import type { PaperStore } from '../use-cases/paper-store'
import { sampleFile } from '../workspace-file/sample-file'
import { readWorkspaceFile } from '../workspace-file/read-workspace-file'
import { workspaceText } from '../workspace-file/workspace-text'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'

/** The contents of the papers of a sample, which lie beside the samples by their SHA-256, kept as if they had been attached. */
async function keepPapers(
  { papers }: WorkspaceFile,
  samplesFolder: string,
  store: PaperStore,
): Promise<void> {
  for (const { sha256 } of papers.flatMap(({ versions }) => versions)) {
    try {
      await store.keep(sha256, await readFile(join(samplesFolder, '..', 'sample-papers', sha256)))
    } catch (error) {
      // The screen of papers names a content that is missing.
      if (diskCode(error) === null) throw error
    }
  }
}

/** Opens, names, imports and exports whole workspaces. */
export function workspaceAnswers(sources: AnswerSources) {
  const { ports, dialogs, files, samplesFolder, readSample, papers } = sources
  return {
    openSample: async ({ sample }) => {
      const territory = await readSample(sampleFile(samplesFolder, sample))
      if (!territory.ok) return territory
      await keepPapers(territory.value, samplesFolder, papers)
      return openWorkspace(ports, territory.value)
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
