import { z } from 'zod'
import { idField, monthField } from '#shared/kernel/fields'
import { MOST_HUNDREDTHS } from './parse-units'

const countField = z.strictObject({
  collectivityId: idField,
  /** A unit type of the agreement. */
  unitTypeId: idField,
  /** Hundredths of a unit: half a day of a machine is 50, three acts are 300. */
  hundredths: z.int().min(1).max(MOST_HUNDREDTHS),
})

/** The units other than hours (acts, files, days of equipment) that an agreement gave in a month: one record a month. */
export const unitCountSchema = z
  .strictObject({
    agreementId: idField,
    month: monthField,
    counts: z.array(countField).max(20_000),
  })
  .refine(
    ({ counts }) =>
      new Set(counts.map((count) => `${count.collectivityId} ${count.unitTypeId}`)).size ===
      counts.length,
    { error: 'code:duplicateEntry', path: ['counts'] },
  )

/** The units of an agreement in a month. */
export type UnitCount = z.output<typeof unitCountSchema>
