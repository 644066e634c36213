import type { PayLineFailure } from '#shared/domain/imports/pay-line-failure'
import type { PayTotalDifference } from '#shared/domain/imports/pay-total-lines'
import type { ImportLineFailure } from '#shared/domain/imports/import-failures'
import type { Day } from '#shared/kernel/day'

/** What can be refused of costs and of the figures they are computed from. */
export type CostFailure =
  /** The same figure has another value from the same day on. */
  | { readonly code: 'parameterTwice'; readonly day: Day }
  /** A notice of a unit cost is dated after today. */
  | { readonly code: 'noticeAhead'; readonly day: Day }
  /** A file that is not one of figures of the law. */
  | { readonly code: 'fileNotFigures'; readonly path: string }
  /** A field that this program does not know, or a value that it does not admit: only the signer may correct it. */
  | { readonly code: 'figuresField'; readonly path: string; readonly field: string }
  /** The signature does not match the figures. */
  | { readonly code: 'figuresAltered'; readonly path: string }
  /** All figures of the file are kept already. */
  | { readonly code: 'figuresNothingNew'; readonly path: string }
  /** The key of the signer is not known, or is not the one that is known, and no one confirmed it. */
  | { readonly code: 'figuresUnconfirmed'; readonly signer: string }
  /** The file that was opened is no longer in memory. */
  | { readonly code: 'figuresForgotten' }
  /** Another rule of the plan of accounts has the same case from the same day on. */
  | { readonly code: 'accountRuleTwice'; readonly day: Day }
  | Exclude<PayLineFailure, ImportLineFailure>
  /** Everything is already as in the pay file, or the file is empty. */
  | { readonly code: 'payNothingToKeep' }
  | { readonly code: 'payFileIsCalendar' }
  /** A line of totals says something else than the lines above it. */
  | ({ readonly code: 'payTotalDiffers' } & PayTotalDifference)
