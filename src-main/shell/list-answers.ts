import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ListChoice } from '#shared/contract/list-methods'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { LIST_KINDS, type ListName } from '#shared/domain/lists/list-kinds'
import { hiddenParts } from '#shared/domain/imports/hidden-parts'
import { chosenAmongSeveral } from '#shared/domain/imports/choose-sheet'
import type { ReadTable } from '#shared/domain/imports/import-table'
import {
  chooseListSheet,
  listSource,
  proposeColumns,
} from '#shared/domain/lists/remembered-columns'
import { importFiles, type ImportFile } from '../imports/import-files'
import { keepList } from '../use-cases/keep-list'
import { prepareList } from '../use-cases/prepare-list'
import { rehearseList } from '../use-cases/rehearse-list'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'
import { readChosenTable } from './read-chosen-table'

/** A list with all that was read of its file, so that another sheet may be chosen. */
interface WholeList extends ImportFile {
  readonly kind: ListName
  readonly content: ReadTable
  /** The sheet that was chosen among several; `null` where there was no choice. */
  readonly sheet: string | null
}

/** Rows that are shown before the columns are known. */
const FIRST_ROWS = 5

/** Answers about lists: one is chosen or pasted and kept in memory, rehearsed as often as needed, then kept. */
export function listAnswers({ ports, dialogs, jobs, readImport }: AnswerSources) {
  const files = importFiles<WholeList>()
  const { surroundings } = ports

  const readList = (text: string | null) =>
    readChosenTable(
      text === null ? null : { name: '', text },
      dialogs.listToImport,
      { jobs, readImport },
      surroundings.today(),
    )

  const mappings = () => ports.keeper.registers().importMappings.values()

  /** Holds a list that was read, or one sheet of it, and says how it may be taken. */
  function opened(
    { kind, fileName, bytes, sha256, content }: Omit<WholeList, 'table' | 'sheet'>,
    asked: string | null,
  ): Result<ListChoice, Failure> {
    const { fields } = LIST_KINDS[kind]
    const chosen = chooseListSheet(mappings(), { kind, fields }, content, asked)
    if (chosen === null)
      return failure({ code: 'importSheetUnknown', file: fileName, found: asked ?? '' })
    const { table, ...choice } = chosen
    const { headers } = table
    const guessed = guessListColumns(table, fields)
    const proposed = proposeColumns(
      mappings(),
      { kind, headers, fields },
      guessed,
      (columns) =>
        prepareList(ports, { kind, table, columns, dates: null }).lines.filter(
          ({ status }) => status === 'refused',
        ).length,
    )
    const token = surroundings.newId()
    const sheet = chosenAmongSeveral(choice)
    files.hold(token, { kind, fileName, bytes, sha256, content, table, sheet })
    return success({
      asked: true,
      list: {
        ...choice,
        token,
        kind,
        fileName,
        headers,
        ...hiddenParts(table),
        firstRows: table.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells),
        ...proposed,
        guessed,
        fields: fields.map(({ path }) => path),
      },
    })
  }

  return {
    openList: async ({ kind, pasted }) => {
      const read = await readList(pasted)
      if (read === null) return success({ asked: false })
      if (!read.ok) return read
      return opened({ ...read.value, kind }, null)
    },
    chooseListSheet: ({ token, sheet }) =>
      Promise.resolve(files.use(token, (list) => opened(list, sheet))),
    readTable: async ({ kind, pasted }) => {
      const read = await readList(pasted)
      if (read === null) return success({ asked: false })
      if (!read.ok) return read
      const { fileName, content } = read.value
      const source = listSource(kind)
      const earlier = [...mappings()].filter((mapping) => mapping.source === source)
      return success({ asked: true, list: { fileName, content, earlier } })
    },
    rehearseList: async ({ token, ...reading }) =>
      files.use(token, async ({ kind, table }) => {
        const { lines, dates, settled } = await rehearseList(ports, { ...reading, kind, table })
        return success({ lines, dates, settled })
      }),
    keepList: async ({ token, ...order }) =>
      files.use(token, async ({ kind, table, fileName: name, sheet }) => {
        const kept = await keepList(ports, { ...order, kind, table, name, sheet })
        // The lines that were left may still be corrected.
        if (kept.ok && !order.leaveRefused) files.forget(token)
        return kept
      }),
  } satisfies Partial<Answers>
}
