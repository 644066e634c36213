import { Worker } from 'node:worker_threads'
import type { BackupJobs } from './backup-jobs'
import { BackupStopped } from './backup-stopped'

/** Memory that one piece of work may use, in megabytes: more than a territory of a million lines takes. */
const MOST_MEMORY = 4096

/** Work on backups in a new thread for each piece, and what stops it. */
export interface WorkerJobs extends BackupJobs {
  /** Ends what is under way: half-written files are swept later. */
  readonly stop: () => void
}

/** @param script the built worker (`backup-worker`) */
export function jobsInWorker(script: string | URL): WorkerJobs {
  const running = new Set<Worker>()
  const run = <T>(job: keyof BackupJobs, asked: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, {
        workerData: { job, asked },
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      })
      running.add(worker)
      worker.once('message', (result: T) => {
        resolve(result)
        void worker.terminate()
      })
      worker.once('error', reject)
      worker.once('exit', () => {
        running.delete(worker)
        reject(new BackupStopped(job))
      })
    })
  return {
    make: (order) => run('make', order),
    verify: (asked) => run('verify', asked),
    open: (asked) => run('open', asked),
    stop: () => running.forEach((worker) => void worker.terminate()),
  }
}
