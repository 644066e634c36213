import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { backupDesk, type BackupDesk, type BackupSources } from '../backups/backup-desk'
import { BackupStopped } from '../backups/backup-stopped'
import { jobsInProcess, type WorkDone, type WorkProcess } from '../backups/jobs-in-process'
import { waitForPause } from '../backups/wait-for-pause'
import type { Log } from './log'
import { utilityProcess } from 'electron'

/** Memory that a process may use, in megabytes: more than a territory of a million lines takes. */
const MOST_MEMORY = 4096

/** Starts a process of the program for one piece of work. @param script the built script of the process */
function workProcess(script: string): WorkProcess {
  const child = utilityProcess.fork(script, [], {
    serviceName: 'Quotité',
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    stdio: 'ignore',
  })
  // V8 says so before the process ends for lack of memory: its end is what is answered. Without a listener, main would throw it.
  child.on('error', () => undefined)
  return {
    send: (asked) => child.postMessage(asked),
    onAnswer: (listener) => child.once('message', (done: WorkDone) => listener(done)),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => {
      // One that is still being started cannot be ended yet.
      if (!child.kill()) child.once('spawn', () => child.kill())
    },
  }
}

/** So many milliseconds after the start is the first one made, and then it is looked every minute. */
const FIRST = 20_000
const EVERY = 60_000

/** Backups that are made by themselves while the program runs. */
export interface BackupService {
  readonly desk: BackupDesk
  /** Nothing more is made, and what was taken out to be looked into is deleted. */
  readonly close: () => Promise<void>
}

/** Starts making backups. What an earlier run left half taken out is deleted. @param script the built `backup-process` */
export function backupService(
  sources: Omit<BackupSources, 'jobs' | 'note'>,
  script: string,
  log: Log,
): BackupService {
  const jobs = jobsInProcess(() => workProcess(script))
  const desk = backupDesk({ ...sources, jobs, note: log.note })
  let isClosed = false
  const look = (): void => {
    if (isClosed) return
    waitForPause(sources.reached, (milliseconds) => sleep(milliseconds, null, { ref: false }))
      .then(() => (isClosed ? null : desk.backUp('due')))
      .catch((error: unknown) => {
        if (!(error instanceof BackupStopped)) log.bug('backup', error)
      })
      .finally(() => {
        timer = setTimeout(look, EVERY).unref()
      })
  }
  let timer = setTimeout(look, FIRST).unref()
  const scratch = join(sources.dataFolder, 'backup-scratch')
  rm(scratch, { recursive: true, force: true }).catch((error: unknown) =>
    log.note(`backup scratch not deleted: ${String(error)}`),
  )
  return {
    desk,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      jobs.stop()
      await desk.letGo().catch((error: unknown) => {
        log.note(`backup: what was taken out is not deleted: ${String(error)}`)
      })
    },
  }
}
