import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { absenceSchema } from '#shared/domain/timesheets/absence'
import { weekTemplateSchema } from '#shared/domain/timesheets/week-template'
import { gives } from './method'
import type { Saved } from './saved'

/** What the window may ask about usual weeks and absences. */
export const planningMethods = {
  /**
   * Creates or replaces usual weeks, all in one change. `closePrevious`: those of the same agent that began earlier and
   * are still open end the day before.
   */
  saveWeekTemplates: gives<Saved>()(
    z.strictObject({
      templates: z.array(weekTemplateSchema).min(1).max(500),
      closePrevious: z.boolean(),
    }),
  ),
  removeWeekTemplate: gives<Saved>()(z.strictObject({ id: idField })),
  saveAbsence: gives<Saved>()(absenceSchema),
  removeAbsence: gives<Saved>()(z.strictObject({ id: idField })),
} as const
