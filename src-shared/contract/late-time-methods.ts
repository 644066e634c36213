import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import type { Month } from '#shared/kernel/month'
import { adjustmentSchema } from '#shared/domain/approvals/adjustment'
import { answer, keeps } from './method'
import type { Saved } from './saved'

/** Where a late hour counts: the month whose settlement includes it. */
export interface LateTimeSaved extends Saved {
  readonly countedIn: Month
}

/** What the window may ask about hours found after their month was settled. */
export const lateTimeMethods = {
  /**
   * Keeps hours of a settled month for the next settlement of their agreement, labelled; negative minutes subtract. With the identifier of
   * a late hour that is kept, corrects it.
   */
  recordLateTime: keeps(
    adjustmentSchema.omit({ countedIn: true }).partial({ id: true }),
    answer<LateTimeSaved>(),
  ),
  /** Removes a late hour, as long as no standing statement counted it. */
  removeLateTime: keeps(z.strictObject({ id: idField })),
} as const
