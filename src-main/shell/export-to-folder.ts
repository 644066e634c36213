import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import { success, type Result } from '#shared/kernel/result'
import type { HiddenFolders } from '../files/hidden-folders'
import type { AnswerSources } from './answer-sources'

/** Where an export writes, how it says how far it is, and when it must stop. */
export interface ExportWork {
  readonly folder: string
  readonly onProgress: (done: number, total: number) => void
  readonly stop: AbortSignal
  readonly hidden: HiddenFolders
}

/**
 * Writes files into the folder that the person chose, as a job with progress. Nothing where no folder was chosen.
 * @param job the name under which the window sees the progress and stops the work
 * @param write answers the names of the files in the folder
 */
export async function exportToFolder(
  { files, jobs, onProgress }: Pick<AnswerSources, 'files' | 'jobs' | 'onProgress'>,
  job: string,
  folder: string | null,
  write: (work: ExportWork) => Promise<Result<readonly string[], Failure>>,
) {
  if (folder === null) return success({ asked: false as const })
  const written = await jobs.run(job, (stop) =>
    write({
      folder,
      stop,
      hidden: files.hidden,
      onProgress: (done, total) => onProgress(job, done, total),
    }),
  )
  if (!written.ok) return written
  const paths = written.value.map((name) => join(folder, name))
  files.remember(folder, paths)
  return success({ asked: true as const, folder, files: paths })
}
