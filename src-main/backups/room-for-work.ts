import { stat } from 'node:fs/promises'
import type { Failure } from '#shared/contract/failures'
import { LEAST_FREE_BYTES } from '../keeper/keeper-options'
import { roomFailure } from '../keeper/storage-failure'
import type { BackupOrder } from './make-backup'

/** So many bytes do backups leave free on the disk of the data: below half of that, no change is kept any more. */
const LEFT_FOR_WORK = 2 * LEAST_FREE_BYTES

/**
 * Why a place on the same disk as the data may take no backup, or not keep the one that was just made: changes would soon be refused
 * for lack of room. `null`: it may. What lies on another disk takes none of that room.
 */
export async function roomForWork({
  dataFolder,
  place,
}: Pick<BackupOrder, 'dataFolder' | 'place'>): Promise<Failure | null> {
  const disks = await Promise.all([stat(dataFolder), stat(place)])
  const [data, backups] = disks.map(({ dev }) => dev)
  return data === backups ? roomFailure(place, LEFT_FOR_WORK) : null
}
