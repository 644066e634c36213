import type { PayLineFailure } from '#shared/domain/imports/read-pay-rows'
import type { ImportLineFailure } from '#shared/domain/imports/import-failures'
import type { Day } from '#shared/kernel/day'

/** What can be refused of costs and of the figures they are worked out from. */
export type CostFailure =
  /** The same figure has another value from the same day on. */
  | { readonly code: 'parameterTwice'; readonly day: Day }
  /** Another rule of the plan of accounts asks the same from the same day on. */
  | { readonly code: 'accountRuleTwice'; readonly day: Day }
  | Exclude<PayLineFailure, ImportLineFailure>
  /** All is already as the file of pay says, or it says nothing. */
  | { readonly code: 'payNothingToKeep' }
  | { readonly code: 'payFileIsCalendar' }
