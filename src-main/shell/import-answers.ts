import { setImmediate } from 'node:timers/promises'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ImportChoice } from '#shared/contract/import-views'
import type { ImportSource } from '#shared/domain/imports/import-source'
import type { ImportOrigin, ReadImport } from '../imports/read-import'
import { importFiles, type ImportFile } from '../imports/import-files'
import type { ImportPace } from '../use-cases/import-pace'
import { keepImport } from '../use-cases/keep-import'
import { rehearseImport } from '../use-cases/rehearse-import'
import { startImport } from '../use-cases/start-import'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'

/** A file with all that was read of it, so that another sheet may be chosen. */
interface WholeFile extends ImportFile {
  readonly read: ReadImport
  readonly asked: ImportSource | null
}

/** The name under which the window sees the progress of an import and stops it. */
const JOB = 'import'

/** Rows that are shown before the columns are known. */
const FIRST_ROWS = 20

/** Answers about files of hours: one is chosen and kept in memory, rehearsed as often as needed, then kept or dropped. */
export function importAnswers({ ports, dialogs, jobs, readImport, onProgress }: AnswerSources) {
  const files = importFiles<WholeFile>()
  const { surroundings } = ports

  const pace = (stop: AbortSignal): ImportPace => ({
    pause: async (done, total) => {
      onProgress(JOB, done, total)
      await setImmediate()
      return stop.aborted
    },
  })

  /** Holds a file that was read, or one sheet of it, and says how it may be taken. */
  function opened(
    read: ReadImport,
    asked: ImportSource | null,
    sheet: string | null,
    since: number,
  ): Result<ImportChoice, Failure> {
    const start = startImport(ports, read, asked, sheet)
    if (!start.ok) return start
    const { fileName, bytes, sha256 } = read
    const { table, ...known } = start.value
    const token = surroundings.newId()
    files.hold(token, { fileName, bytes, sha256, table, read, asked })
    const { rows, ...layout } = table
    return success({
      asked: true,
      file: {
        ...layout,
        ...known,
        token,
        fileName,
        bytes,
        rowCount: rows.length,
        firstRows: rows.slice(0, FIRST_ROWS),
        milliseconds: Math.round(performance.now() - since),
      },
    })
  }

  async function readFrom(
    from: ImportOrigin,
    asked: ImportSource | null,
  ): Promise<Result<ImportChoice, Failure>> {
    const started = performance.now()
    onProgress(JOB, 0, 0)
    const read = await jobs.run(JOB, (stop) => readImport(from, surroundings.today(), stop))
    return read.ok ? opened(read.value, asked, null, started) : read
  }

  return {
    chooseImportFile: async ({ source }) => {
      const path = await dialogs.hoursToImport()
      return path === null ? success({ asked: false }) : readFrom(path, source)
    },
    takeImportFile: ({ source, ...file }) => readFrom(file, source),
    chooseImportSheet: ({ token, sheet }) =>
      Promise.resolve(
        files.use(token, ({ read, asked }) => opened(read, asked, sheet, performance.now())),
      ),
    rehearseImport: async ({ token, mapping }) =>
      files.use(token, async ({ table }) => {
        const started = performance.now()
        const rehearsed = await jobs.run(JOB, (stop) =>
          rehearseImport(ports, table, mapping, pace(stop)),
        )
        if (!rehearsed.ok) return rehearsed
        return success({
          ...rehearsed.value,
          milliseconds: Math.round(performance.now() - started),
        })
      }),
    keepImport: async ({ token, mapping, without }) =>
      files.use(token, async ({ fileName, sha256, table }) => {
        const order = { fileName, sha256, table, mapping, without }
        const kept = await jobs.run(JOB, (stop) => keepImport(ports, order, pace(stop)))
        if (kept.ok) files.forget(token)
        return kept
      }),
    forgetImportFile: ({ token }) => {
      files.forget(token)
      return Promise.resolve(success(null))
    },
  } satisfies Partial<Answers>
}
