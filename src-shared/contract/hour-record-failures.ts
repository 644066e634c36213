import type { CodeFailure } from '#shared/kernel/checked-code'

/** Why a record of hours can't be made, printed or answered. */
export type HourRecordFailure =
  | CodeFailure
  /** A well-formed code that no record has. */
  | { readonly code: 'replyCodeUnknown'; readonly found: string }
  /** The sheet's own code was typed instead of one of the two replies. */
  | { readonly code: 'replyCodeOfSheet'; readonly collectivity: string }
  /** The hours are not those of the record made that day: it answers another version. */
  | { readonly code: 'hourRecordOutdated'; readonly collectivity: string; readonly day: string }
  /** A reply is of a day from that of its record to today. */
  | { readonly code: 'replyDay'; readonly day: string; readonly madeOn: string }
  /** Contesting needs a reason. */
  | { readonly code: 'contestNeedsReason'; readonly collectivity: string }
  /** Late corrections subtract more than was done: there is nothing to certify. */
  | { readonly code: 'hourRecordBelowZero'; readonly collectivity: string }
