import { z } from 'zod'
import { centsField, idField } from '#shared/kernel/fields'
import { savingsTestSchema } from './savings-test'

/** What keeps a savings test from a result. */
const SAVINGS_GAPS = ['noHours', 'noRate', 'noFixed', 'noGrowth', 'noCost'] as const

/** What is spent with pooling, and between which amounts would have been without it. */
const sumsShape = {
  pooled: centsField.nullable(),
  low: centsField.nullable(),
  high: centsField.nullable(),
}

/** The result of a savings test: amounts by year and by body, or the names of what is missing. */
export const savingsResultSchema = z.strictObject({
  test: savingsTestSchema,
  /** Years in which the service ran, with how many months of each are over. */
  years: z.array(z.strictObject({ year: z.int(), months: z.int(), ...sumsShape })),
  bodies: z.array(z.strictObject({ collectivityId: idField, ...sumsShape })),
  total: z.strictObject(sumsShape),
  missing: z.array(
    z.strictObject({
      code: z.enum(SAVINGS_GAPS),
      /** `null` where it is missing of every body. */
      collectivityId: idField.nullable(),
      year: z.int().nullable(),
    }),
  ),
})

/** The result of a savings test. */
export type SavingsResult = z.output<typeof savingsResultSchema>

/** What is spent with pooling, and between which amounts would have been without it. */
export type SavingsSums = SavingsResult['total']
