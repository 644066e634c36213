import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { lastLineIn } from '../backups/place-folder'
import type { KeeperOptions } from '../keeper/keeper-options'
import { Lease } from '../keeper/lease'
import { StoreRefused } from '../keeper/store-refused'
import type { Surroundings } from '../use-cases/ports'
import { journalMarks } from './journal-marks'
import type { Log } from './log'
import { localDay } from '../use-cases/local-day'

/** The file that says who has a data folder open. */
export const leaseFile = (folder: string): string => join(folder, 'lease.json')

/** A data folder that is open here, as the keeper needs it. */
interface TakenFolder extends Pick<KeeperOptions, 'folder' | 'marks' | 'held' | 'leftBehind'> {
  readonly lease: Lease
}

/** Takes a data folder for this machine. Throws `StoreRefused` where another one has it open. */
export async function takeFolder(
  folder: string,
  { author, now }: Pick<Surroundings, 'author' | 'now'>,
  { note }: Pick<Log, 'note'>,
): Promise<TakenFolder> {
  const who = { id: randomUUID(), author: author(), host: hostname(), since: now(), on: localDay() }
  const taken = await Lease.take({ path: leaseFile(folder), ...who, note })
  if (taken.ok) {
    const lease = taken.value
    return {
      folder: join(folder, 'journal'),
      marks: journalMarks(folder),
      held: lease.refusal,
      leftBehind: () => lastLineIn(join(folder, 'backups')),
      lease,
    }
  }
  const [refusal] = taken.failures
  throw refusal === undefined ? new Error('No lease') : new StoreRefused(refusal)
}
