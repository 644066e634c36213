import type { Day } from '#shared/kernel/day'
import type { Lock } from './lock'

/** The decision on the lock that is in force: the one of the highest number; `null` while there was none. */
export function lockInForce(locks: Iterable<Lock>): Lock | null {
  let last: Lock | null = null
  for (const lock of locks) if (last === null || lock.number > last.number) last = lock
  return last
}

/** The last day whose hours are locked, or `null` where none is. */
export const lockedThrough = (locks: Iterable<Lock>): Day | null =>
  lockInForce(locks)?.through ?? null
