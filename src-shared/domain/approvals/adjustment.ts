import { z } from 'zod'
import { dayField, idField, monthField, nameField } from '#shared/kernel/fields'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { LONGEST_TASK } from '#shared/domain/timesheets/timesheet'

/**
 * Hours found after their month was settled. The closed month stays as it is; they count in a later month, labelled, so
 * that the next statement includes them.
 */
export const adjustmentSchema = z.strictObject({
  id: idField,
  agentId: idField,
  collectivityId: idField,
  /** The day on which the work was done. */
  day: dayField,
  /** Minutes to add, or to subtract where negative; never zero. */
  minutes: z
    .int()
    .min(-MINUTES_PER_DAY)
    .max(MINUTES_PER_DAY, { error: 'code:over24Hours' })
    .refine((value) => value !== 0)
    .brand<'Minutes'>(),
  task: z.string().trim().max(LONGEST_TASK),
  /** Why it comes late. */
  reason: nameField,
  /** The month in whose settlement it counts. */
  countedIn: monthField,
})

/** Hours found after their month was settled. */
export type Adjustment = z.output<typeof adjustmentSchema>
