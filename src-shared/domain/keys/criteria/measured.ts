import type { Measure, PopulationKind } from './measure'

/** What a criterion of a key counts for one body, with what it takes to print it. Whole numbers as text: exact. */
export interface MeasuredPart {
  readonly measure: Measure
  /** Of a user's criterion, and its unit; empty for the measures that the product names. */
  readonly name: string
  readonly unit: string
  /** The year whose value is taken; `null` where the measure has none. */
  readonly year: number | null
  /** Against the other criteria. */
  readonly weight: number
  /** What the body counts, and what all count together, both divided by `per`: minutes, inhabitants, units, units of a criterion. */
  readonly value: string
  readonly sum: string
  readonly per: string
  /** Where units are counted: how many of each kind the body had, and what one of them weighs. */
  readonly counts: readonly {
    readonly name: string
    readonly hundredths: number
    readonly thousandths: number
  }[]
}

/** A value that a measure lacks. */
export type MissingValue =
  | {
      readonly code: 'populationMissing'
      readonly blocking: true
      readonly collectivityId: string
      readonly population: PopulationKind
      readonly year: number
    }
  | {
      readonly code: 'criterionMissing'
      readonly blocking: true
      readonly collectivityId: string
      readonly criterionId: string
      /** What the user calls it; empty where it no longer exists. */
      readonly criterion: string
      readonly year: number
    }

/** A measure of every body, in the order asked. */
export interface Measurement {
  readonly values: readonly bigint[]
  /** What stays with the lender: common time, where the terms leave it there. */
  readonly lender: bigint
  /** What values are divided by. */
  readonly per: bigint
  readonly name: string
  readonly unit: string
  readonly year: number | null
  /** By body; empty but where units are counted. */
  readonly counts: readonly MeasuredPart['counts'][]
  readonly missing: readonly MissingValue[]
}
