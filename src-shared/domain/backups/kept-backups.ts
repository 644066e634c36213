import { instantMillis } from '#shared/kernel/instant'
import type { BackupName } from './backup-name'

const DAY = 86_400_000

/** So many of the latest days that have a backup, and so many months, keep their last one. */
const DAYS = 30
const MONTHS = 60

/** Instants compare as texts; of two of the same second, the one with more lines is the later. */
const isLater = (a: BackupName, b: BackupName): boolean =>
  a.at === b.at ? a.sequence > b.sequence : a.at > b.at

/** The last backup of each of the latest spans of time that have one. @param letters of an instant, up to where a span is named */
function lastOfEach(
  latestFirst: readonly BackupName[],
  letters: number,
  most: number,
): readonly BackupName[] {
  const lastOf = new Map<string, BackupName>()
  for (const backup of latestFirst) {
    const span = backup.at.slice(0, letters)
    if (!lastOf.has(span)) lastOf.set(span, backup)
  }
  return [...lastOf.values()].slice(0, most)
}

/**
 * Which backups of one machine in one place stay: all of the last 24 hours, the last of each day (UTC) for 30 days, the last of each
 * month for 60 months, the one with most lines, and always the last one. Days and months are counted that have one, so that a clock
 * that is years ahead for a day ages nothing. One that is dated after `now` stays, and counts for none: the clock was ahead then.
 *
 * @param now ISO 8601, UTC
 */
export function keptBackups(all: readonly BackupName[], now: string): ReadonlySet<string> {
  const latestFirst = [...all].sort((a, b) => (isLater(a, b) ? -1 : 1))
  const until = latestFirst.filter(({ at }) => at <= now)
  const fullest = latestFirst.toSorted((a, b) => b.sequence - a.sequence).slice(0, 1)
  const ofToday = all.filter(({ at }) => instantMillis(now) - instantMillis(at) <= DAY)
  const kept = [
    ...ofToday,
    ...lastOfEach(until, 'YYYY-MM-DD'.length, DAYS),
    ...lastOfEach(until, 'YYYY-MM'.length, MONTHS),
    ...fullest,
  ]
  return new Set(kept.map(({ name }) => name))
}
