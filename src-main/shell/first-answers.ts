import { success } from '#shared/kernel/result'
import type { Status } from '#shared/contract/views'
import type { PastView } from '#shared/contract/past-views'
import type { BackupDesk } from '../backups/backup-desk'
import type { Ports } from '../use-cases/ports'
import { readHistory } from '../use-cases/read-history'
import { readPeriod } from '../use-cases/read-period'
import { readRegistry } from '../use-cases/read-registry'
import { readTimesheets } from '../use-cases/read-timesheets'
import type { Answers } from './answers-table'
import type { Log } from './log'
import type { PreferencesFile } from './preferences-file'
import { readStatus, type Program } from './status'
import type { TimerAnswers } from './timer/timer-desk'

/** What the first answers need. */
export interface FirstSources {
  readonly ports: Ports
  readonly preferences: Pick<PreferencesFile, 'current'>
  readonly log: Pick<Log, 'file'>
  readonly program: Program
  /** What of this machine could not be read at the start. */
  readonly unread: Status['unread']
  readonly timer: TimerAnswers
  readonly backups: Pick<BackupDesk, 'view'>
}

/** What the window asks to draw its first screen: answered before the code of all other answers is loaded. */
export const firstAnswers = (
  { ports, preferences, log, program, unread, timer, backups }: FirstSources,
  past: PastView | null,
) =>
  ({
    ...timer,
    readStatus: () =>
      Promise.resolve(
        success(
          readStatus({ ...ports, preferences: preferences.current(), log, program, past, unread }),
        ),
      ),
    readRegistry: () => readRegistry(ports),
    readPeriod: (period) => readPeriod(ports, period),
    readTimesheets: (query) => readTimesheets(ports, query),
    readHistory: (asked) => readHistory(ports, asked),
    readBackups: () => Promise.resolve(success(backups.view())),
  }) satisfies Partial<Answers>
