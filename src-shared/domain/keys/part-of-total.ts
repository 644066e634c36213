import type { DivisionTrace, OthersTrace } from './divide-cost'

/** A part of a total by largest remainder. */
export interface PartOfTotal extends DivisionTrace {
  readonly kind: 'share'
  /** Weight of this body and sum of the weights: minutes, or millionths of a fixed quota. */
  readonly weight: number
  readonly weights: number
  readonly others?: OthersTrace
}
