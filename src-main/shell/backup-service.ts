import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { backupDesk, type BackupDesk, type BackupSources } from '../backups/backup-desk'
import { BackupStopped } from '../backups/backup-stopped'
import { jobsInProcess } from '../backups/jobs-in-process'
import { waitForPause } from '../backups/wait-for-pause'
import type { Log } from './log'
import { workProcess } from './work-process'

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
