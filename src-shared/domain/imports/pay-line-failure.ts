import type { Cents } from '#shared/kernel/cents'
import type { ImportLineFailure } from './import-failures'

/** Why a line of pay is refused, beyond what refuses any line of a file. */
export type PayLineFailure =
  | ImportLineFailure
  | { readonly code: 'payMonthUnreadable'; readonly found: string }
  | { readonly code: 'payAmountUnreadable'; readonly column: string; readonly found: string }
  /** No amount of the line is taken: a cost would be kept that is empty. */
  | { readonly code: 'payNoAmount' }
  /** A column that sums up others says something else than they do. */
  | {
      readonly code: 'paySumDiffers'
      readonly column: string
      readonly said: Cents
      readonly sum: Cents
    }
