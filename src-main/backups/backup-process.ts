import { backupJobs } from './backup-jobs'
import type { WorkAsked, WorkDone } from './jobs-in-process'
import { takeLowestPriority } from './lowest-priority'

// Does one piece of work on backups in a process of its own.
takeLowestPriority()

async function work({ job, asked }: WorkAsked): Promise<WorkDone> {
  try {
    return { kind: 'done', result: await backupJobs[job](asked as never) }
  } catch (error) {
    return { kind: 'bug', error: error instanceof Error ? (error.stack ?? '') : String(error) }
  }
}

// Node gives the processes that it starts a way to answer; Electron gives its own a port.
if (process.send === undefined)
  process.parentPort.once('message', ({ data }: { readonly data: WorkAsked }) => {
    void work(data).then((done) => process.parentPort.postMessage(done))
  })
else
  process.once(
    'message',
    (asked: WorkAsked) => void work(asked).then((done) => process.send?.(done)),
  )
