import type { DivisionTrace, OthersTrace } from '../divide-cost'
import type { MeasuredPart } from './measured'

/** A part of a total by several criteria, each with its weight, by largest remainder. */
export interface PartByCriteria extends DivisionTrace {
  readonly kind: 'criteria'
  readonly criteria: readonly MeasuredPart[]
  /** The mixed weight of this body and the sum of all, in lowest terms; whole numbers as text. */
  readonly weight: string
  readonly weights: string
  readonly others?: OthersTrace
}
