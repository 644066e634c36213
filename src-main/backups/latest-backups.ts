import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import { latestFirst } from '#shared/domain/backups/latest-first'
import type { Result } from '#shared/kernel/result'
import type { OpenKeeper } from '../keeper/open-keeper'
import type { AgeKey } from './age-keys'
import type { BackupJobs } from './backup-jobs'
import { BackupStopped } from './backup-stopped'
import { machineOf } from './machine-of'
import { backupsIn } from './place-folder'
import { verifyBackup } from './verify-backup'

interface LatestSources {
  readonly jobs: Pick<BackupJobs, 'open'>
  readonly judge: OpenKeeper['judgeBackup']
  readonly ownKey: () => Promise<Result<AgeKey, Failure>>
  readonly note: (text: string) => void
  /** ISO 8601, UTC. */
  readonly now: () => string
  /** Where a backup is taken out that contradicts the journal by its name. */
  readonly scratch: string
}

/** Compares the latest backup of this machine in a place with the journal: by its name, and opened only where that contradicts it. */
export function latestBackups({ jobs, judge, ownKey, note, now, scratch }: LatestSources) {
  const compared = new Map<string, string>()
  return {
    /** Once for each backup; one that can't be compared stops nothing. */
    compare: async (folder: string): Promise<void> => {
      const key = await ownKey()
      if (!key.ok) return
      const own = await backupsIn(folder, [machineOf(key.value.recipient)])
      const [latest] = latestFirst(own, now())
      if (latest === undefined || compared.get(folder) === latest.name) return
      compared.set(folder, latest.name)
      const { identity } = key.value
      try {
        await judge(latest, async () => {
          const path = join(folder, latest.name)
          const proven = await verifyBackup(path, scratch, [identity], jobs.open)
          if (!proven.ok) return null
          const { workspace, madeAt } = proven.value.manifest
          return { ...workspace, at: madeAt }
        })
      } catch (error) {
        if (error instanceof BackupStopped) throw error
        note(`backup ${latest.name} not compared: ${String(error)}`)
      }
    },
  }
}
