import { rm } from 'node:fs/promises'
import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { BackupPlace, PlaceRefusal } from '#shared/domain/backups/backup-place'
import type { AgeKey } from './age-keys'
import type { BackupJobs } from './backup-jobs'
import { BackupStopped } from './backup-stopped'
import type { BackupOrder } from './make-backup'
import { isPlaceThere, sweepPlace, thinPlace } from './place-folder'
import { roomForWork } from './room-for-work'
import { proveBackup, type KeptBackup } from './prove-backup'
import { verifyBackup } from './verify-backup'

const REFUSALS: { readonly [C in Failure['code']]?: PlaceRefusal } = {
  backupPlaceAbsent: 'absent',
  fileMissing: 'absent',
  folderMissing: 'absent',
  diskFull: 'full',
  roomLacking: 'full',
  folderReadOnly: 'forbidden',
  folderIsFile: 'forbidden',
  backupSourceBroken: 'source',
  backupKeyUnreadable: 'key',
  backupRecipientWrong: 'recipient',
  backupDamaged: 'unproven',
  backupPartDamaged: 'unproven',
  backupUnproven: 'unproven',
  backupNotOne: 'unproven',
}

/** What is said where a disk has too little room. */
const FULL: ReadonlySet<Failure['code']> = new Set(['diskFull', 'roomLacking'])

/** Why a place took no backup. What this computer had no room for, to read it again, is not the place's. */
function refusalFor(failed: Failure | undefined, scratch: string): PlaceRefusal {
  if (failed === undefined) return 'failing'
  if ('path' in failed && failed.path.startsWith(scratch)) return 'unread'
  return REFUSALS[failed.code] ?? 'failing'
}

/** What one try of a backup needs. */
export interface BackupTry {
  readonly jobs: BackupJobs
  readonly order: BackupOrder
  readonly key: AgeKey
  /** Where backups are taken out to be read again. */
  readonly scratch: string
  readonly note: (text: string) => void
}

async function makeAndProve({
  jobs,
  order,
  key,
  scratch,
  note,
}: BackupTry): Promise<Result<KeptBackup, Failure>> {
  const { place, machine, now } = order
  if (!(await isPlaceThere(place))) return failure({ code: 'backupPlaceAbsent', path: place })
  const noteKept = (error: unknown): void => note(`old backups not deleted: ${String(error)}`)
  const thin = (): Promise<number> =>
    thinPlace(place, machine, now).catch((error: unknown) => {
      noteKept(error)
      return 0
    })
  const tryOnce = async (): Promise<Result<KeptBackup, Failure>> => {
    // Where one try after the other fails, what they leave would fill the place.
    await sweepPlace(place, machine).catch(noteKept)
    const crowded = await roomForWork(order)
    if (crowded !== null) return failure(crowded)
    const written = await jobs.make(order)
    if (!written.ok) return written
    const tooLarge = await roomForWork(order)
    if (tooLarge !== null) {
      await rm(written.value.path, { force: true })
      return failure(tooLarge)
    }
    return proveBackup(written.value, (path) =>
      verifyBackup(path, scratch, [key.identity], jobs.open),
    )
  }
  const first = await tryOnce()
  const isFull = !first.ok && first.failures.some(({ code }) => FULL.has(code))
  // Backups of earlier days, which the rotation deletes after each one, may be all that fills it.
  const kept = isFull && (await thin()) > 0 ? await tryOnce() : first
  if (kept.ok) await thin()
  return kept
}

/**
 * Makes a backup in a place, reads it again, and deletes those that the rotation no longer keeps. A bug of the program is a failure
 * too: it is never said that there is a backup.
 */
export async function backUpPlace(asked: BackupTry): Promise<Result<KeptBackup, Failure>> {
  try {
    return await makeAndProve(asked)
  } catch (error) {
    if (error instanceof BackupStopped) throw error
    return failure({ code: 'fileUnreadable', path: asked.order.place, reason: String(error) })
  }
}

/**
 * What is known of a place after a try.
 *
 * @param scratch where backups are taken out to be read again
 */
export function placeAfter(
  before: BackupPlace,
  outcome: Result<KeptBackup, Failure>,
  now: string,
  scratch: string,
): BackupPlace {
  if (outcome.ok)
    return {
      verifiedAt: now,
      sequence: outcome.value.manifest.workspace.sequence,
      lostPapers: outcome.value.lostPapers,
      inconsistencies: outcome.value.inconsistencies,
      failingSince: null,
      refusal: null,
      triedAt: now,
    }
  const [failed] = outcome.failures
  if (failed?.code === 'backupOfNothing') return { ...before, triedAt: now }
  // Of an instant ahead, by a clock that was set back since, a day or a week would pass in years.
  const isSince = before.failingSince !== null && before.failingSince <= now
  return {
    ...before,
    triedAt: now,
    failingSince: isSince ? before.failingSince : now,
    refusal: refusalFor(failed, scratch),
  }
}
