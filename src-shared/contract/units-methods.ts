import { z } from 'zod'
import { idField, monthField } from '#shared/kernel/fields'
import { MOST_HUNDREDTHS } from '#shared/domain/units/parse-units'
import { keeps } from './method'

const countField = z.strictObject({
  month: monthField,
  collectivityId: idField,
  unitTypeId: idField,
  hundredths: z.int().min(0).max(MOST_HUNDREDTHS),
})

/** What the window may ask about acts, files and days of equipment. */
export const unitsMethods = {
  /** Sets counts of an agreement, all in one change, in hundredths of a unit; zero deletes a count. */
  recordUnits: keeps(
    z.strictObject({ agreementId: idField, counts: z.array(countField).min(1).max(20_000) }),
  ),
} as const
