import { z } from 'zod'
import type { Day } from '#shared/kernel/day'
import { dayField, idField, nameField, textField } from '#shared/kernel/fields'

/** What the value of a figure counts. */
export type ParameterUnit =
  | 'points'
  | 'percent'
  | 'cents'
  | 'perKilometre'
  | 'minutes'
  | 'yearDay'
  | 'years'

/**
 * Dated figures that laws, decrees, agencies and the lender set, and that a user can correct, each with what its value
 * counts:
 * - `points`: hundred-thousandths of a euro a month for a point of the index;
 * - `percent`: thousandths of a percent of a base;
 * - `cents`: cents a month;
 * - `perKilometre`: thousandths of a euro, by power of the car and bracket of the calendar year;
 * - `minutes`: minutes a week;
 * - `yearDay`: month x 100 + day; `budgetVoteAfterElection` holds in the year of its first day only;
 * - `years`: whole years.
 *
 * The two figures of FNAL ask for fifty agents since 2020 and for twenty before. `socialDialogue` is read and never counted.
 */
export const PARAMETER_UNITS = {
  pointValue: 'points',
  civilSchemeFrom: 'minutes',
  civilPension: 'percent',
  civilInjury: 'percent',
  civilHealth: 'percent',
  additionalPension: 'percent',
  additionalPensionCap: 'percent',
  familyBenefits: 'percent',
  autonomy: 'percent',
  housingUnder50: 'percent',
  housingFrom50: 'percent',
  mobility: 'percent',
  training: 'percent',
  managementCentre: 'percent',
  supplementaryPensionA: 'percent',
  supplementaryPensionB: 'percent',
  generalHealth: 'percent',
  generalPensionCapped: 'percent',
  generalPension: 'percent',
  workAccidents: 'percent',
  socialDialogue: 'percent',
  unemployment: 'percent',
  socialSecurityCeiling: 'cents',
  statutoryInsurance: 'percent',
  socialAction: 'cents',
  smallCarFirst: 'perKilometre',
  smallCarMiddle: 'perKilometre',
  smallCarBeyond: 'perKilometre',
  mediumCarFirst: 'perKilometre',
  mediumCarMiddle: 'perKilometre',
  mediumCarBeyond: 'perKilometre',
  largeCarFirst: 'perKilometre',
  largeCarMiddle: 'perKilometre',
  largeCarBeyond: 'perKilometre',
  motorcycle: 'perKilometre',
  otherVehicle: 'perKilometre',
  budgetVote: 'yearDay',
  budgetVoteAfterElection: 'yearDay',
  claimYears: 'years',
} as const satisfies Readonly<Record<string, ParameterUnit>>

/** A figure that the law sets. */
export type ParameterCode = keyof typeof PARAMETER_UNITS

/** The figures, in the order in which people read them. */
export const PARAMETER_CODES = Object.keys(PARAMETER_UNITS) as readonly ParameterCode[]

/** The figures that are set anew for each civil year: a value of another year is none of that year. */
export const YEARLY_FIGURES: ReadonlySet<ParameterCode> = new Set(['socialSecurityCeiling'])

/** Who signed a file of figures: a name, and 32 bytes of an Ed25519 key in hexadecimal. */
export const figureSignerSchema = z.strictObject({
  name: nameField,
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Who signed a file of figures. */
export type FigureSigner = z.output<typeof figureSignerSchema>

/** The value of a figure from a day on, until the next of the same figure. */
export const parameterSchema = z.strictObject({
  id: idField,
  code: z.enum(PARAMETER_CODES as [ParameterCode, ...ParameterCode[]]),
  from: dayField,
  value: z.int().min(0).max(1_000_000_000),
  /** Where it is set: "Décret n° 2025-86". */
  source: textField,
  /**
   * Who signed the file that it was taken from (`docs/legal-figures-format.md`), and the day of that file, which values taken
   * by earlier programs lack; absent of one that was typed or published.
   */
  signedBy: figureSignerSchema.extend({ madeOn: dayField.optional() }).optional(),
})

/** The value of a figure from a day on. */
export type Parameter = z.output<typeof parameterSchema>

/** The value of a figure in force on a day, or `undefined` before the first. */
export const parameterOn = (
  parameters: readonly Parameter[],
  code: ParameterCode,
  day: Day,
): Parameter | undefined =>
  parameters
    .filter((one) => one.code === code && one.from <= day)
    .reduce<Parameter | undefined>(
      (latest, one) => (latest === undefined || one.from > latest.from ? one : latest),
      undefined,
    )
