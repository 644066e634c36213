import type { Coded } from '#shared/kernel/coded'
import type { Cents } from '#shared/kernel/cents'
import type { ImportLineFailure } from './import-failures'

/** Why a line of pay is refused, beyond what refuses any line of a file. */
export type PayLineFailure =
  | ImportLineFailure
  | Coded<{
      payMonthUnreadable: { found: string }
      /** Two columns say different months, and none was chosen. */
      payMonthsDiffer: { column: string; other: string }
      /** Pay of another employer than the agent's, or of several in one month. */
      payOtherEmployer: { found: string; other: string }
      /** A registration number beside a last name alone that is another agent's: it may be a name at birth. */
      payAgentOpen: { found: string; other: string }
      payAmountUnreadable: { column: string; found: string }
      /** No amount of the line is taken: a cost would be kept that is empty. */
      payNoAmount: object
      /** A column that sums up others says something else than they do. */
      paySumDiffers: { column: string; said: Cents; sum: Cents }
    }>
