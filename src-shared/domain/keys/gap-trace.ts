import type { Cents } from '#shared/kernel/cents'
import type { DivisionTrace } from './divide-cost'

/** The part of the gap between printed prices and the real cost, in proportion to what was billed at those prices. */
export interface GapTrace extends DivisionTrace {
  readonly cost: Cents
  /** What this body and all bodies were billed at the printed prices. */
  readonly base: Cents
  readonly billed: Cents
  /** The part of this body: negative where the prices brought in more than the cost. */
  readonly part: Cents
}
