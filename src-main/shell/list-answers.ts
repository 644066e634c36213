import { failure, success } from '#shared/kernel/result'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { FORM_LIST_KINDS, LIST_KINDS, type ListName } from '#shared/domain/lists/list-kinds'
import { listTable } from '#shared/domain/lists/list-table'
import { earlierList, proposeColumns } from '#shared/domain/lists/remembered-columns'
import { importFiles } from '../imports/import-files'
import { readImportBytes, type ImportReader } from '../imports/read-import'
import { keepList } from '../use-cases/keep-list'
import type { Ports } from '../use-cases/ports'
import { prepareList } from '../use-cases/prepare-list'
import type { Answers } from './answers-table'
import type { FileDialogs } from './file-dialogs'

interface ListSources {
  readonly ports: Ports
  readonly dialogs: Pick<FileDialogs, 'listToImport'>
  readonly readImport: ImportReader
}

/** Rows that are shown before the columns are known. */
const FIRST_ROWS = 5

const forgotten = failure({ code: 'importForgotten' } as const)

/** Answers about lists: one is chosen or pasted and kept in memory, rehearsed as often as needed, then kept. */
export function listAnswers({ ports, dialogs, readImport }: ListSources) {
  const files = importFiles()
  const kinds = new Map<string, ListName>()
  const { surroundings } = ports

  async function readList(pasted: string | null) {
    if (pasted !== null) {
      const content = await readImportBytes('', Buffer.from(pasted), surroundings.today())
      return content.ok
        ? success({ fileName: '', bytes: 0, sha256: '', content: content.value })
        : content
    }
    const path = await dialogs.listToImport()
    return path === null ? null : readImport(path, surroundings.today())
  }

  const mappings = () => ports.keeper.registers().importMappings.values()

  const opened = (token: string) => {
    const [file, kind] = [files.get(token), kinds.get(token)]
    return file === null || kind === undefined ? null : { file, kind }
  }

  return {
    openList: async ({ kind, pasted }) => {
      const read = await readList(pasted)
      if (read === null) return success({ asked: false })
      if (!read.ok) return read
      const { fileName, bytes, sha256, content } = read.value
      if ('events' in content) return failure({ code: 'payFileIsCalendar' })
      const { fields } = LIST_KINDS[kind]
      const table = listTable(content, fields)
      const { headers } = table
      const guessed = guessListColumns(headers, fields)
      const proposed = proposeColumns(
        mappings(),
        { kind, headers, fields },
        guessed,
        (columns) =>
          prepareList(ports, { kind, table, columns }).lines.filter(
            ({ status }) => status === 'refused',
          ).length,
      )
      const token = surroundings.newId()
      files.hold(token, { fileName, bytes, sha256, table })
      kinds.clear()
      kinds.set(token, kind)
      return success({
        asked: true,
        list: {
          token,
          kind,
          fileName,
          headers,
          firstRows: table.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells),
          ...proposed,
          guessed,
          fields: fields.map(({ path }) => path),
        },
      })
    },
    readTable: async ({ kind, pasted }) => {
      const read = await readList(pasted)
      if (read === null) return success({ asked: false })
      if (!read.ok) return read
      const { fileName, content } = read.value
      if ('events' in content) return failure({ code: 'payFileIsCalendar' })
      const table = listTable(content, FORM_LIST_KINDS[kind].fields)
      const earlier = earlierList(mappings(), kind, table.headers) ?? null
      return success({ asked: true, list: { fileName, table, earlier } })
    },
    rehearseList: ({ token, columns }) => {
      const list = opened(token)
      if (list === null) return Promise.resolve(forgotten)
      const { kind, file } = list
      const { lines } = prepareList(ports, { kind, table: file.table, columns })
      return Promise.resolve(success({ lines }))
    },
    keepList: async ({ token, ...order }) => {
      const list = opened(token)
      if (list === null) return forgotten
      const { kind, file } = list
      const kept = await keepList(ports, { ...order, kind, table: file.table, name: file.fileName })
      if (kept.ok) files.forget(token)
      return kept
    },
  } satisfies Partial<Answers>
}
