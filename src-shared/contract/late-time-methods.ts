import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import type { Month } from '#shared/kernel/month'
import { adjustmentSchema } from '#shared/domain/approvals/adjustment'
import { answer, keeps } from './method'
import type { Saved } from './saved'

/** Where a late hour went: the month whose settlement will count it. */
export interface LateTimeSaved extends Saved {
  readonly countedIn: Month
}

/** What the window may ask about hours found after their month was settled. */
export const lateTimeMethods = {
  /** Keeps hours of a settled month for the next settlement of their agreement, labelled; negative minutes take off. */
  recordLateTime: keeps(
    adjustmentSchema.omit({ id: true, countedIn: true }),
    answer<LateTimeSaved>(),
  ),
  /** Takes a late hour away, as long as no standing statement counted it. */
  removeLateTime: keeps(z.strictObject({ id: idField })),
} as const
