import type { DurationFailure } from '../timesheets/parse-duration'
import type { Named } from './name-index'
import type { TextRange } from './sentence-token'
import type { DayExpression } from './day-expression'

/** How long: a duration, nothing at all, or what is left of the day. */
export type AmountExpression =
  | { readonly kind: 'duration'; readonly text: string; readonly start?: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'wrong'; readonly failure: DurationFailure }

/** Whom a name means; several where it is ambiguous, and `sure: false` where it may be a typing error. */
export interface NameExpression {
  readonly named: readonly Named[]
  readonly sure: boolean
}

/** What some words of a sentence say. */
export type SentenceElement = TextRange &
  (
    | { readonly kind: 'name'; readonly name: NameExpression }
    | { readonly kind: 'everyone' }
    | { readonly kind: 'common' }
    | { readonly kind: 'days'; readonly days: DayExpression; readonly weekday: boolean }
    | { readonly kind: 'amount'; readonly amount: AmountExpression }
    /** Hours or a day of the month, by what its part holds besides. */
    | { readonly kind: 'number'; readonly number: string }
    | { readonly kind: 'activity'; readonly activity: string }
    | { readonly kind: 'comma' }
    | { readonly kind: 'link' }
    | { readonly kind: 'unknown' }
  )

/** An element before it has its place in the text. */
export type ElementValue = SentenceElement extends infer E
  ? E extends TextRange
    ? Omit<E, keyof TextRange>
    : never
  : never
