import { z } from 'zod'
import { idField, nameField, textField } from '#shared/kernel/fields'

const valueField = z.strictObject({
  collectivityId: idField,
  year: z.int().min(1900).max(2200),
  /** Hundredths of the unit, not negative: 12.5 km is 1 250. */
  hundredths: z.int().min(0).max(1_000_000_000_000),
})

/** A measure of the bodies that the user keeps, by year: financial potential, staff, workstations, area, road length. */
export const criterionSchema = z
  .strictObject({
    id: idField,
    name: nameField,
    /** "km", "postes", "€"; printed beside the values. */
    unit: z.string().trim().max(30),
    /** Where the values come from: "Fiche DGF 2026". */
    source: textField,
    values: z.array(valueField).max(100_000),
    archived: z.boolean(),
  })
  .refine(
    ({ values }) =>
      new Set(values.map(({ collectivityId, year }) => `${collectivityId} ${String(year)}`))
        .size === values.length,
    { error: 'code:duplicateEntry', path: ['values'] },
  )

/** A measure of the bodies that the user keeps. */
export type Criterion = z.output<typeof criterionSchema>
