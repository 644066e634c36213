import type { Day } from '#shared/kernel/day'

/** Whether moving the lock opens days that were closed: that needs a reason. `null` closes nothing. */
export const lockGoesBack = (before: Day | null, after: Day | null): boolean =>
  before !== null && (after === null || after < before)
