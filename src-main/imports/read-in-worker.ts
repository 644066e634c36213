import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { failure, type Result } from '#shared/kernel/result'
import type { ImportOrigin, ImportReader, ReadImport, ReadImportFailure } from './read-import'

/** Memory that reading one file may use, in megabytes: beyond, the thread ends and the program goes on. */
const MOST_MEMORY = 1024
/** Longest reading, in seconds: only a malicious file needs more. */
const LONGEST = 60

const cancelled = failure({ code: 'jobCancelled' } as const)

/** What was pasted has no name that a failure could say. */
const nameOf = (from: ImportOrigin): string => {
  if (typeof from === 'string') return basename(from)
  return 'bytes' in from ? from.fileName : ''
}

/**
 * Reads files of hours, and what was pasted, in a thread of its own. It may be stopped at any time; one that takes too long or too much memory
 * is stopped, and the file refused.
 *
 * @param script the built worker (`import-worker`)
 */
export const readInWorker =
  (script: string | URL): ImportReader =>
  (from, today, stop) =>
    new Promise<Result<ReadImport, ReadImportFailure>>((resolve, reject) => {
      if (stop?.aborted === true) {
        resolve(cancelled)
        return
      }
      const worker = new Worker(script, {
        workerData: { from, today },
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      })
      const file = nameOf(from)
      const tooSlow = failure({
        code: 'importTooSlow',
        file,
        seconds: LONGEST,
      } as const)
      const end = (result: Result<ReadImport, ReadImportFailure>): void => {
        clearTimeout(timer)
        stop?.removeEventListener('abort', abort)
        void worker.terminate()
        resolve(result)
      }
      const abort = (): void => end(cancelled)
      const timer = setTimeout(() => end(tooSlow), LONGEST * 1000)
      stop?.addEventListener('abort', abort)
      worker.once('message', (result: Result<ReadImport, ReadImportFailure>) => end(result))
      worker.once('error', (error: Error & { readonly code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          end(failure({ code: 'importTooMuch', file, megabytes: MOST_MEMORY }))
          return
        }
        clearTimeout(timer)
        reject(error)
      })
    })
