import { success, failure, type Result } from '#shared/kernel/result'
import type { PlaceName } from '#shared/contract/backup-views'
import type { Failure } from '#shared/contract/failures'
import { isBackupDue, NEW_PLACE, type BackupPlace } from '#shared/domain/backups/backup-place'
import type { OpenKeeper } from '../keeper/open-keeper'
import type { AgeKey } from './age-keys'
import { backUpPlace, placeAfter } from './back-up-place'
import type { BackupJobs } from './backup-jobs'
import { placeOf, type BackupSettings, type BackupSettingsFile } from './backup-settings'
import { placesInTime } from './in-time'
import { latestBackups } from './latest-backups'
import { machineOf } from './machine-of'
import { backupsIn, isPlaceThere, preparePlace } from './place-folder'
import type { KeptBackup } from './prove-backup'

/** What making a backup in a place needs of the rest of the program. */
export interface PlaceSources {
  readonly dataFolder: string
  readonly jobs: BackupJobs
  /** Last line of the journal; 0 before the first. */
  readonly reached: () => number
  /** Compares the journal with a backup that was made from it. */
  readonly judge: OpenKeeper['judgeBackup']
  /** ISO 8601, UTC. */
  readonly now: () => string
  readonly author: () => string
  readonly program: string
  readonly note: (text: string) => void
  /** So many milliseconds may a backup take in one place; by default, many times what a large one takes. */
  readonly patience?: number
}

interface TrySources extends PlaceSources {
  readonly settings: BackupSettingsFile
  readonly ownKey: () => Promise<Result<AgeKey, Failure>>
  readonly onChange: () => void
  /** Where backups are taken out. */
  readonly scratch: string
}

type Tried = Result<null, Failure>

/** A quarter of an hour: a backup of a million lines takes a minute. */
const PATIENCE = 900_000

/** The letters of this machine in the names of its backups, with those of its present key. */
export const machinesWith = ({ machines }: BackupSettings, { recipient }: AgeKey): string[] => [
  ...new Set([...machines, machineOf(recipient)]),
]

/**
 * Makes a backup in a place, where one is due or asked for; what is known of the place afterwards is kept, also where it did not answer
 * in time.
 */
export function placeTries({ settings, ownKey, onChange, scratch, ...sources }: TrySources) {
  const { jobs, now, note, reached } = sources
  const inPlace = placesInTime(sources.patience ?? PATIENCE)
  const latest = latestBackups({ ...sources, scratch, ownKey })

  const noteOutcome = async (
    place: string,
    outcome: Result<KeptBackup, Failure>,
    at: string,
    key: Result<AgeKey, Failure> | null,
  ): Promise<void> => {
    if (!outcome.ok) note(`backup in ${place}: ${JSON.stringify(outcome.failures)}`)
    await settings.note((before) => ({
      ...before,
      places: {
        ...before.places,
        [place]: placeAfter(placeOf(before, place), outcome, at, scratch),
      },
      machines: key?.ok === true ? machinesWith(before, key.value) : before.machines,
    }))
    onChange()
  }

  const backUpIn = async (name: PlaceName, place: string): Promise<Tried> => {
    const key = await ownKey()
    const at = now()
    const prepared = name === 'here' ? await preparePlace(place) : success(null)
    const outcome = !key.ok
      ? key
      : !prepared.ok
        ? prepared
        : await backUpPlace({
            jobs,
            scratch,
            note,
            key: key.value,
            order: {
              dataFolder: sources.dataFolder,
              place,
              recipients: [
                key.value.recipient,
                ...settings.current().recoveryKeys.map(({ recipient }) => recipient),
              ],
              machine: machineOf(key.value.recipient),
              author: sources.author(),
              program: sources.program,
              now: at,
            },
          })
    await noteOutcome(place, outcome, at, key)
    return outcome.ok ? success(null) : outcome
  }

  /**
   * What is known of a place, but for a backup that was deleted from it since, or that the key of this machine no longer opens, as the one
   * before it was lost: only a place that is there can be looked at.
   */
  const placeAsFound = async (name: PlaceName, folder: string): Promise<BackupPlace> => {
    const place = placeOf(settings.current(), folder)
    const key = await ownKey()
    if (!key.ok || (name === 'elsewhere' && !(await isPlaceThere(folder)))) return place
    const there = await backupsIn(folder, [machineOf(key.value.recipient)])
    return there.some(({ sequence }) => sequence === place.sequence)
      ? place
      : { ...place, sequence: NEW_PLACE.sequence }
  }

  const tryIn = async (name: PlaceName, folder: string, which: 'due' | 'all'): Promise<Tried> => {
    // The next one is made from the journal of now: what the last one knows of it is asked before.
    await latest.compare(folder)
    const place = await placeAsFound(name, folder)
    const isDue = which === 'all' || isBackupDue(place, reached(), now())
    return isDue ? backUpIn(name, folder) : success(null)
  }

  return async (name: PlaceName, folder: string, which: 'due' | 'all'): Promise<Tried> => {
    const tried = await inPlace<Tried | null>(
      folder,
      () => tryIn(name, folder, which),
      () => null,
    )
    if (tried !== null) return tried
    const silent = failure({ code: 'backupPlaceAbsent', path: folder } as const)
    await noteOutcome(folder, silent, now(), null)
    return silent
  }
}
