import { success } from '#shared/kernel/result'
import type { AgeKey } from '../../../src-main/backups/age-keys'
import { backupJobs } from '../../../src-main/backups/backup-jobs'
import { latestBackups } from '../../../src-main/backups/latest-backups'
import type { OpenKeeper } from '../../../src-main/keeper/open-keeper'

/** Compares the journal with the latest backup of a place, as the program does some seconds after each start. */
export const askBackups = (
  { judgeBackup }: OpenKeeper,
  place: string,
  key: AgeKey,
  scratch: string,
): Promise<void> =>
  latestBackups({
    jobs: backupJobs,
    judge: judgeBackup,
    ownKey: () => Promise.resolve(success(key)),
    note: () => undefined,
    // No backup of a campaign is dated ahead.
    now: () => '9999-12-31T00:00:00.000Z',
    scratch,
  }).compare(place)
