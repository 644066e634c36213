import type { PayLineFailure } from '#shared/domain/imports/pay-line-failure'
import type { PayTotalDifference } from '#shared/domain/imports/pay-total-lines'
import type { ImportLineFailure } from '#shared/domain/imports/import-failures'
import type { Day } from '#shared/kernel/day'

/** What can be refused of costs and of the figures they are computed from. */
export type CostFailure =
  /** The same figure has another value from the same day on. */
  | { readonly code: 'parameterTwice'; readonly day: Day }
  /** Another rule of the plan of accounts has the same case from the same day on. */
  | { readonly code: 'accountRuleTwice'; readonly day: Day }
  | Exclude<PayLineFailure, ImportLineFailure>
  /** Everything is already as in the pay file, or the file is empty. */
  | { readonly code: 'payNothingToKeep' }
  | { readonly code: 'payFileIsCalendar' }
  /** A line of totals says something else than the lines above it. */
  | ({ readonly code: 'payTotalDiffers' } & PayTotalDifference)
