import type { BackupName } from './backup-name'

/**
 * Backups from the latest to the first. Those that are dated after `now` come last: a clock was ahead when they were made, and when
 * that was is not known.
 *
 * @param now ISO 8601, UTC
 */
export function latestFirst<T extends Pick<BackupName, 'at'>>(
  backups: readonly T[],
  now: string,
): readonly T[] {
  const byDate = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1))
  return [...byDate.filter(({ at }) => at <= now), ...byDate.filter(({ at }) => at > now)]
}
