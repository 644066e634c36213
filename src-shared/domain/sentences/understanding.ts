import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { DurationFailure } from '../timesheets/parse-duration'
import type { Named } from './name-index'
import type { AmountExpression } from './sentence-element'
import type { TextRange } from './sentence-token'
import type { DayProblem } from './day-expression'

/** What some words of the text mean: to be underlined, and explained in a few words. */
export type SentenceSpan = TextRange &
  (
    | { readonly kind: 'agent'; readonly agentIds: readonly string[] }
    /** `left`: days taken out of others ("sauf mercredi"). */
    | { readonly kind: 'days'; readonly days: readonly Day[]; readonly left: boolean }
    | { readonly kind: 'amount'; readonly amount: AmountExpression }
    /** `null`: common time. */
    | { readonly kind: 'collectivity'; readonly collectivityId: string | null }
    | { readonly kind: 'activity'; readonly activity: string }
  )

/** Words that may mean several records, or that are nearly a name: the user chooses. */
export interface SentenceQuestion extends TextRange {
  readonly candidates: readonly Named[]
  /** Nothing is called so: these are the nearest names. */
  readonly slip: boolean
}

/** Why (part of) a sentence becomes no entry, and where in the text. */
export type SentenceFailure = TextRange &
  (
    | { readonly code: 'sentenceTooLong' | 'tooManyEntries'; readonly most: number }
    | { readonly code: 'unknownWord' | DayProblem; readonly found: string }
    | {
        readonly code: 'agentMissing' | 'dayMissing' | 'amountMissing' | 'bodyMissing' | 'noDayLeft'
      }
    | { readonly code: 'duration'; readonly failure: DurationFailure }
    /** The same agent, day, body and activity twice. */
    | {
        readonly code: 'cellTwice'
        readonly agentId: string
        readonly day: Day
        readonly collectivityId: string | null
      }
    /** The length of the day is unknown. */
    | { readonly code: 'dayLengthUnknown'; readonly agentId: string; readonly day: Day }
    /** The day is full, or more than full, without the rest. */
    | {
        readonly code: 'restNothing'
        readonly agentId: string
        readonly day: Day
        readonly length: Minutes
      }
    | { readonly code: 'restTwice'; readonly agentId: string; readonly day: Day }
  )

/** One part of a sentence with nothing left to find: so much for a body, on some days of some agents. */
export interface SentencePart extends TextRange {
  readonly agentIds: readonly string[]
  readonly days: readonly Day[]
  readonly amount: Exclude<AmountExpression, { readonly kind: 'wrong' }>
  /** `null`: common time. */
  readonly collectivityId: string | null
  readonly activity: string | null
}

/** What the words alone say, before what is kept or foreseen is looked at. */
export interface SentenceReading {
  readonly spans: readonly SentenceSpan[]
  readonly parts: readonly SentencePart[]
  readonly questions: readonly SentenceQuestion[]
  readonly failures: readonly SentenceFailure[]
}

/** What keeping an entry would do; `removes` deletes a line that was not foreseen. */
export type EntryEffect = 'adds' | 'changes' | 'same' | 'confirms' | 'removes'

/** One cell of a week as the sentence asks. */
export interface SentenceEntry {
  readonly agentId: string
  readonly day: Day
  /** `null`: common time. */
  readonly collectivityId: string | null
  readonly activity: string | null
  readonly minutes: Minutes
  /** Minutes since midnight, where the sentence says when it began. */
  readonly start: number | null
  /** What is kept in that cell, `null` for nothing. */
  readonly kept: Minutes | null
  /** What the usual week or the agreement foresees there, `null` for nothing. */
  readonly foreseen: Minutes | null
  readonly effect: EntryEffect
}

/** The reading of a sentence: its entries are kept only once the user confirms them, and only without question or failure. */
export interface Understanding extends SentenceReading {
  readonly entries: readonly SentenceEntry[]
}
