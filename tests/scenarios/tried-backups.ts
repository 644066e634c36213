import { backupDesk, type BackupDesk, type BackupSources } from '../../src-main/backups/backup-desk'
import { backupJobs } from '../../src-main/backups/backup-jobs'

/** Backups of a data folder with two changes, made in this process; what a test does not give is what no test asks about. */
export const triedBackups = (
  given: Pick<BackupSources, 'dataFolder' | 'now'> & Partial<BackupSources>,
): BackupDesk =>
  backupDesk({
    remembered: null,
    jobs: backupJobs,
    reached: () => 2,
    judge: () => Promise.resolve(),
    author: () => 'Claire',
    program: '0.1.0',
    note: () => undefined,
    onChange: () => undefined,
    ...given,
  })
