import type { Cents } from '#shared/kernel/cents'
import type { Period } from '#shared/kernel/period'
import type { AllocationKey } from '../../keys/allocation-key'
import type { StatementContent } from '../statement'

/** One set of terms, as a statement prints it. */
export interface PrintedTerms {
  readonly content: StatementContent
  readonly key: AllocationKey
  /** What was shared out or made good; `null` where units were priced and nothing else. */
  readonly cost: Cents | null
  readonly days: Period
  /** Whether they hold over the whole period: what is printed of it is theirs alone. */
  readonly whole: boolean
  /** The way to their billing in the content. */
  readonly path: readonly (string | number)[]
}
