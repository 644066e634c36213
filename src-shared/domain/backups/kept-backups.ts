import { instantMillis } from '#shared/kernel/instant'
import type { BackupName } from './backup-name'

const DAY = 86_400_000

/** Each of the last 24 hours, the last of each day for 30 days, the last of each month for five years. */
const DAYS = 30
const MONTHS = 60

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7))

/** Instants compare as texts; of two of the same second, the one with more lines is the later. */
const isLater = (a: BackupName, b: BackupName): boolean =>
  a.at === b.at ? a.sequence > b.sequence : a.at > b.at

/**
 * Which backups of one machine in one place stay: all of the last day, the last of each day (UTC) for 30 days, the last of each
 * month for five years, the one with most lines, and always the last one. One that is dated after `now` stays.
 *
 * @param now ISO 8601, UTC
 */
export function keptBackups(all: readonly BackupName[], now: string): ReadonlySet<string> {
  const kept = new Set<string>()
  const lastOf = new Map<string, BackupName>()
  for (const backup of all) {
    const age = instantMillis(now) - instantMillis(backup.at)
    if (age <= DAY) kept.add(backup.name)
    const keys = [
      'all',
      ...(age <= DAYS * DAY ? [backup.at.slice(0, 10)] : []),
      ...(monthsBetween(backup.at, now) < MONTHS ? [backup.at.slice(0, 7)] : []),
    ]
    for (const key of keys) {
      const last = lastOf.get(key)
      if (last === undefined || isLater(backup, last)) lastOf.set(key, backup)
    }
    const most = lastOf.get('most')
    if (most === undefined || backup.sequence > most.sequence) lastOf.set('most', backup)
  }
  for (const { name } of lastOf.values()) kept.add(name)
  return kept
}
