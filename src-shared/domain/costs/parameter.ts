import { z } from 'zod'
import { dayField, idField, textField } from '#shared/kernel/fields'

/**
 * Dated figures that laws, decrees and agencies set, and that a user can correct. What a value counts:
 * - `pointValue`: hundred-thousandths of a euro a month;
 * - contributions: thousandths of a percent of their base;
 * - kilometre rates: thousandths of a euro, by power of the car and bracket of the year;
 * - ceilings: cents a month;
 * - days of the year: month x 100 + day.
 */
export const PARAMETER_CODES = [
  'pointValue',
  'civilPension',
  'civilInjury',
  'civilHealth',
  'familyBenefits',
  'autonomy',
  'housingUnder50',
  'housingFrom50',
  'mobility',
  'additionalPension',
  'training',
  'managementCentre',
  'supplementaryPensionA',
  'supplementaryPensionB',
  'generalHealth',
  'generalPensionCapped',
  'generalPension',
  'workAccidents',
  'socialDialogue',
  'unemployment',
  'socialSecurityCeiling',
  'smallCarFirst',
  'smallCarMiddle',
  'smallCarBeyond',
  'mediumCarFirst',
  'mediumCarMiddle',
  'mediumCarBeyond',
  'largeCarFirst',
  'largeCarMiddle',
  'largeCarBeyond',
  'motorcycle',
  'otherVehicle',
  'budgetVote',
  'budgetVoteAfterElection',
] as const

/** A figure that the law sets. */
export type ParameterCode = (typeof PARAMETER_CODES)[number]

/** The value of a figure from a day on, until the next of the same figure. */
export const parameterSchema = z.strictObject({
  id: idField,
  code: z.enum(PARAMETER_CODES),
  from: dayField,
  value: z.int().min(0).max(1_000_000_000),
  /** Where it is set: "Décret n° 2025-86". */
  source: textField,
})

/** The value of a figure from a day on. */
export type Parameter = z.output<typeof parameterSchema>
