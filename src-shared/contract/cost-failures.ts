import type { Day } from '#shared/kernel/day'

/** What can be refused of costs and of the figures they are worked out from. */
export type CostFailure =
  /** The same figure has another value from the same day on. */
  { readonly code: 'parameterTwice'; readonly day: Day }
