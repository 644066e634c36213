import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { PaperChoice, PapersChoice } from '#shared/contract/paper-methods'
import { checkPaperFile, readPaperFile } from '../papers/read-paper-file'
import type { PaperFile } from '../use-cases/paper-store'
import { readPaperContents } from '../use-cases/read-paper-contents'
import { readPaperVersion } from '../use-cases/read-paper-version'
import { savePaper } from '../use-cases/save-paper'
import { savePapers } from '../use-cases/save-papers'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'

/** Papers. The files chosen last are kept in memory until their papers are saved: one, or several together. */
export function paperAnswers({ ports, dialogs, papers, openCopy }: AnswerSources) {
  const paperPorts = { ...ports, papers }
  let held: { readonly token: string; readonly file: PaperFile } | null = null
  let several = new Map<string, PaperFile>()
  const hold = (read: Result<PaperFile, Failure>): Result<PaperChoice, Failure> => {
    if (!read.ok) return read
    const { fileName, bytes } = read.value
    const token = ports.surroundings.newId()
    held = { token, file: read.value }
    return success({ asked: true, token, fileName, size: bytes.length })
  }
  const holdSeveral = (
    read: readonly Result<PaperFile, Failure>[],
  ): Result<PapersChoice, Failure> => {
    const taken = read.flatMap((one) =>
      one.ok ? [[ports.surroundings.newId(), one.value] as const] : [],
    )
    several = new Map([...several, ...taken])
    return success({
      asked: true,
      held: taken.map(([token, { fileName, bytes }]) => ({ token, fileName, size: bytes.length })),
      refused: read.flatMap((one) => (one.ok ? [] : one.failures)),
    })
  }
  return {
    choosePaperFile: async () => {
      const path = await dialogs.paperToAttach()
      return path === null ? success({ asked: false }) : hold(await readPaperFile(path))
    },
    takePaperFile: (file) => Promise.resolve(hold(checkPaperFile(file))),
    choosePaperFiles: async () => {
      const paths = await dialogs.papersToAttach()
      if (paths === null) return success({ asked: false })
      return holdSeveral(await Promise.all(paths.map((path) => readPaperFile(path))))
    },
    takePaperFiles: ({ files }) =>
      Promise.resolve(holdSeveral(files.map((file) => checkPaperFile(file)))),
    savePapers: async ({ papers: cards }) => {
      const given = cards.flatMap(({ token, ...card }) => {
        const file = several.get(token)
        return file === undefined ? [] : [{ card, file }]
      })
      if (given.length < cards.length) return failure({ code: 'paperForgotten' })
      const saved = await savePapers(paperPorts, given)
      if (saved.ok) several = new Map()
      return saved
    },
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
