import { instantMillis } from '#shared/kernel/instant'
/** Why a place took no backup. */
export const PLACE_REFUSALS = [
  'absent',
  'full',
  'forbidden',
  'failing',
  'unproven',
  'unread',
  'source',
  'key',
  'recipient',
] as const

/** Why a place took no backup. */
export type PlaceRefusal = (typeof PLACE_REFUSALS)[number]

/** What is known of one place of backups. */
export interface BackupPlace {
  /** Instant of the last backup that was restored and verified there (ISO 8601, UTC); `null` before the first. */
  readonly verifiedAt: string | null
  /** Last line of the journal that it has. */
  readonly sequence: number
  /** Papers whose content it lacks, or has altered, as the machine had them. */
  readonly lostPapers: number
  /** Faults between the records of its workspace: what names a record that is not there, or contradicts another. */
  readonly inconsistencies: number
  /** When the tries that failed since began; `null` where the last one succeeded. */
  readonly failingSince: string | null
  readonly refusal: PlaceRefusal | null
  /** When the last try began. */
  readonly triedAt: string | null
}

/** A place before its first backup. */
export const NEW_PLACE: BackupPlace = {
  verifiedAt: null,
  sequence: 0,
  lostPapers: 0,
  inconsistencies: 0,
  failingSince: null,
  refusal: null,
  triedAt: null,
}

const MINUTE = 60_000
const DAY = 86_400_000

/** So many minutes lie between two backups of the same place. */
const BETWEEN = 15

/** So many minutes pass before a place that refused is tried again. */
const AGAIN = 5

const passed = (since: string | null, now: string): number =>
  since === null ? Number.POSITIVE_INFINITY : instantMillis(now) - instantMillis(since)

/**
 * Whether a backup is to be made now: none counts yet, or something was kept since the last one, which is a quarter of an hour
 * old; a place that refused is tried again after five minutes. A clock set back makes one due.
 *
 * @param reached last line of the journal
 */
export function isBackupDue(place: BackupPlace, reached: number, now: string): boolean {
  if (reached === 0) return false
  if (place.refusal !== null) {
    const since = passed(place.triedAt, now)
    return since < 0 || since >= AGAIN * MINUTE
  }
  if (place.sequence === reached) return false
  if (place.sequence === 0) return true
  const since = passed(place.verifiedAt, now)
  return since < 0 || since >= BETWEEN * MINUTE
}

/** How a place is: as it should be; refusing since less than a day; for a day; for a week. */
export type PlaceStanding = 'well' | 'refusing' | 'late' | 'alarming'

/** How a place is at an instant. */
export function placeStanding({ failingSince, refusal }: BackupPlace, now: string): PlaceStanding {
  if (failingSince === null || refusal === null) return 'well'
  const days = passed(failingSince, now) / DAY
  return days >= 7 ? 'alarming' : days >= 1 ? 'late' : 'refusing'
}
