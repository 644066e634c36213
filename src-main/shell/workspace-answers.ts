import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { success } from '#shared/kernel/result'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { diskCode } from '../files/disk-failure'
import { openWorkspace } from '../use-cases/open-workspace'
import type { Registers } from '../use-cases/ports'
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

/** Numbers of the statements of a workspace that a file lacks; of an example none counts. */
const statementsGone = (
  { workspace, statements }: Pick<Registers, 'workspace' | 'statements'>,
  file: WorkspaceFile,
): readonly string[] => {
  const known = new Set(file.statements.map(({ fingerprint }) => fingerprint))
  return workspace === null || workspace.example
    ? []
    : [...statements.values()]
        .filter(({ fingerprint }) => !known.has(fingerprint))
        .map(({ number }) => number)
        .sort()
}

/** Opens, names, imports and exports whole workspaces. */
export function workspaceAnswers(sources: AnswerSources) {
  const { ports, dialogs, files, samplesFolder, readSample, papers } = sources
  let held: WorkspaceFile | null = null
  return {
    openSample: async ({ sample }) => {
      const territory = await readSample(sampleFile(samplesFolder, sample))
      if (!territory.ok) return territory
      await keepPapers(territory.value, samplesFolder, papers)
      return openWorkspace(ports, territory.value)
    },
    importWorkspace: async ({ knowingly }) => {
      const chosen = knowingly === true ? held : null
      held = null
      const path = chosen === null ? await dialogs.workspaceToImport() : null
      if (chosen === null && path === null) return success({ opened: false })
      const file = path === null ? success(chosen) : await readWorkspaceFile(path)
      if (!file.ok) return file
      if (file.value === null) return success({ opened: false })
      const gone = chosen === null ? statementsGone(ports.keeper.registers(), file.value) : []
      if (gone.length > 0) {
        held = file.value
        return success({ opened: false, statementsGone: gone })
      }
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
