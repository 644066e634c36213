import type { PaperKind } from '../papers/paper'
import type { PartyProblem } from './party-problem'
import type { RuleSource } from './rule-source'

/**
 * The state of a formality: done; noted but without its file; due once the agreement starts; late since it started; or not
 * required by the form.
 */
export type FormalityState = 'present' | 'toAttach' | 'missing' | 'late' | 'notNeeded'

/** A requirement other than a paper. */
export type FormalityMatter =
  | 'form'
  | 'legalBasis'
  | 'forecast'
  | 'annexBudget'
  | 'free'
  | 'unitCost'

/** What a formality is about. */
export type FormalitySubject =
  | {
      readonly kind: 'paper'
      readonly paper: PaperKind
      readonly paperIds: readonly string[]
      /** The amendment that requires it; `null`: the agreement itself. */
      readonly amendmentId: string | null
      /** Who must give one each, how many they are, and who has not; `null`: one is enough. */
      readonly each: {
        readonly of: 'bodies' | 'agents'
        readonly needed: number
        readonly missing: readonly string[]
      } | null
    }
  | { readonly kind: 'parties'; readonly problem: PartyProblem }
  /** The longest term, in months. */
  | { readonly kind: 'term'; readonly months: number }
  | { readonly kind: FormalityMatter }

/** A formality of an agreement. */
export type FormalityLine = FormalitySubject & {
  readonly state: FormalityState
  readonly source: RuleSource
}
