import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { PaperChoice } from '#shared/contract/paper-methods'
import { checkPaperFile, readPaperFile } from '../papers/read-paper-file'
import type { PaperFile, PaperStore } from '../use-cases/paper-store'
import type { Ports } from '../use-cases/ports'
import { readPaperContents } from '../use-cases/read-paper-contents'
import { readPaperVersion } from '../use-cases/read-paper-version'
import { savePaper } from '../use-cases/save-paper'
import type { Answers } from './answers-table'
import type { FileDialogs } from './file-dialogs'
import type { OpenCopy } from './open-copy'

interface PaperSources {
  readonly ports: Ports
  readonly dialogs: Pick<FileDialogs, 'paperToAttach'>
  readonly papers: PaperStore
  readonly openCopy: OpenCopy
}

/** Papers, meetings, notified unit costs. The file chosen last is kept in memory until its paper is saved. */
export function paperAnswers({ ports, dialogs, papers, openCopy }: PaperSources) {
  const paperPorts = { ...ports, papers }
  let held: { readonly token: string; readonly file: PaperFile } | null = null
  const hold = (read: Result<PaperFile, Failure>): Result<PaperChoice, Failure> => {
    if (!read.ok) return read
    const { fileName, bytes } = read.value
    const token = ports.surroundings.newId()
    held = { token, file: read.value }
    return success({ asked: true, token, fileName, size: bytes.length })
  }
  return {
    choosePaperFile: async () => {
      const path = await dialogs.paperToAttach()
      return path === null ? success({ asked: false }) : hold(await readPaperFile(path))
    },
    takePaperFile: (file) => Promise.resolve(hold(checkPaperFile(file))),
    savePaper: async ({ token, ...card }) => {
      const file = token !== null && held?.token === token ? held.file : null
      if (token !== null && file === null) return failure({ code: 'paperForgotten' })
      const saved = await savePaper(paperPorts, card, file)
      if (saved.ok) held = null
      return saved
    },
    openPaper: async (paper) => {
      const version = await readPaperVersion(paperPorts, paper)
      return version.ok ? openCopy(version.value) : version
    },
    readPaperContents: (query) => readPaperContents(paperPorts, query),
  } satisfies Partial<Answers>
}
