import { parentPort, workerData } from 'node:worker_threads'
import { backupJobs } from './backup-jobs'

// Does one piece of work on backups in a thread of its own, so that the program answers meanwhile.
const { job, asked } = workerData as {
  readonly job: keyof typeof backupJobs
  readonly asked: never
}
parentPort?.postMessage(await backupJobs[job](asked))
