import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { absenceSchema } from '#shared/domain/timesheets/absence'
import { weekTemplateSchema } from '#shared/domain/timesheets/week-template'
import { keeps } from './method'

/** What the window may ask about usual weeks and absences. */
export const planningMethods = {
  /**
   * Creates or replaces usual weeks, all in one change. `closePrevious`: those of the same agent that began earlier and
   * are still open end the day before, and go on after one that has an end.
   */
  saveWeekTemplates: keeps(
    z.strictObject({
      templates: z.array(weekTemplateSchema).min(1).max(500),
      closePrevious: z.boolean(),
    }),
  ),
  removeWeekTemplate: keeps(z.strictObject({ id: idField })),
  saveAbsence: keeps(absenceSchema),
  removeAbsence: keeps(z.strictObject({ id: idField })),
} as const
