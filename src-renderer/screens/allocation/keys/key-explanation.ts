import type { Explanation } from '#shared/domain/allocation/explain'
import type { KeyKindName, KeyOf } from '#shared/domain/keys/allocation-key'
import type { KeyTrace } from '#shared/domain/keys/key-trace'
import type { Cents } from '#shared/kernel/cents'
import type { Section } from '../section'
import type { ExplanationWording } from '../explanation-wording'
import type { ExplainedTerms } from '../explained-terms'

/** What an explanation of a key rests on besides the key and what it gave. */
export interface KeyContext {
  /** What the key gave in whole cents; `null` where it is not known. */
  readonly amount: Cents | null
  readonly explanation: Explanation
  readonly explained: ExplainedTerms
  readonly wording: ExplanationWording
}

/** A kind of key: the steps from quantities or weights to what a key of it gave; none where a key of another kind did. */
export type KindExplanation<K extends KeyKindName> = (
  key: KeyOf<K>,
  trace: KeyTrace,
  context: KeyContext,
) => readonly Section[]
