import type { MeasuredPart } from './criteria-billing'
import type { PopulationKind } from './measure'

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
  /** The lender's part: common time, where the terms leave it there. */
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
