import { z } from 'zod'
import { idField } from '#shared/kernel/fields'

/** The three populations in use: municipale, DGF, totale. */
export const POPULATIONS = ['municipal', 'dgf', 'total'] as const

/** A population in use. */
export type PopulationKind = (typeof POPULATIONS)[number]

const unitWeightField = z.strictObject({
  unitTypeId: idField,
  /** What one act counts for, in thousandths: a building permit 1 000, a declaration 700. */
  thousandths: z.int().min(0).max(1_000_000),
})

/** What a criterion of a key counts for each beneficiary. */
export const measureSchema = z.discriminatedUnion('kind', [
  /** Hours done under the agreement. */
  z.strictObject({ kind: z.literal('hours') }),
  /** Hours that the agreement forecasts. */
  z.strictObject({ kind: z.literal('contractedHours') }),
  /** One for each. */
  z.strictObject({ kind: z.literal('equalParts') }),
  /** The population of the year. */
  z.strictObject({ kind: z.literal('population'), of: z.enum(POPULATIONS) }),
  /** Acts, files, days or quantities counted under the agreement, each kind with its weight. */
  z.strictObject({ kind: z.literal('units'), weights: z.array(unitWeightField).min(1).max(200) }),
  /** A measure that the user keeps, by year: financial potential, staff, payslips, workstations, area, length of roads. */
  z.strictObject({ kind: z.literal('criterion'), criterionId: idField }),
])

/** What a criterion of a key counts for each beneficiary. */
export type Measure = z.output<typeof measureSchema>
