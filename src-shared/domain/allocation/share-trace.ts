import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import type { AllocationKey } from '../keys/allocation-key'
import type { LimitKind } from '../agreements/limit'
import type { Division } from '../keys/divide-cost'
import type { DividedTrace, KeyTrace } from '../keys/key-trace'

/** An amount that a limit set in place of the key. */
export interface LimitedTrace {
  readonly kind: 'limited'
  readonly limit: LimitKind
  /** Cents a year, and the months of the period in force; `null` where it is an exemption. */
  readonly yearly: Cents | null
  readonly months: { readonly numerator: string; readonly denominator: string }
  /** The months of the year for which the same amount was counted before; absent where there are none. */
  readonly earlier?: { readonly numerator: string; readonly denominator: string }
  readonly reason: string
  /** What the key would have given, and how; `null` where everyone is exempt and nothing was counted. */
  readonly before: Cents | null
  readonly of: KeyTrace | null
  /** Where the limit bounds several parts together: their days, what the key gave on all, and what is due on all. */
  readonly stretch?: { readonly days: Period; readonly before: Cents; readonly amount: Cents }
}

/**
 * What remains for a body of the costs of several parts under common limits: a part of the rest by largest remainder, of
 * which a part falls on these days.
 */
export interface RestTrace {
  readonly kind: 'rest'
  /** What the key gave on these days alone, and how. */
  readonly before: Cents
  readonly of: DividedTrace
  readonly pot: Omit<Division, 'amount'> & {
    readonly days: Period
    /** The costs of all parts together, and what the bounded amounts take of them. */
    readonly cost: Cents
    readonly count: number
    readonly taken: Cents
    /** What the key gave the body on all parts, and all that share the rest, as whole numbers in one unit. */
    readonly weight: string
    readonly weights: string
    /** What the body pays on all parts. */
    readonly amount: Cents
  }
}

/** How one set of terms gave the amount of a body. */
export type TermsTrace = KeyTrace | LimitedTrace | RestTrace

/** What the key of some terms gave, before any limit; `null` where nothing was counted. */
export const keyTraceOf = (trace: TermsTrace): KeyTrace | null =>
  trace.kind === 'limited' || trace.kind === 'rest' ? trace.of : trace

/** Whether the terms set an amount whatever the key gives: a fixed one, or none at all. */
export const isHeld = (trace: TermsTrace): boolean =>
  trace.kind === 'limited' && (trace.limit === 'fixed' || trace.limit === 'exempt')

/** What one set of terms gave to a share, on its own days. */
export interface PartTrace {
  readonly days: Period
  /** Reference of the amendment that set the terms; `null` for those of the agreement itself. */
  readonly amendment: string | null
  readonly key: AllocationKey
  /** The act that decided the key, where the terms name one. */
  readonly keyDecision: string | null
  /** Minutes of common time on these days. */
  readonly common: Minutes
  readonly amount: Cents | null
  readonly trace: TermsTrace | null
}

/** How the amount of a share was computed: by one set of terms, or by several, each on its own days. */
export type ShareTrace =
  | TermsTrace
  | {
      readonly kind: 'parts'
      readonly parts: readonly PartTrace[]
    }
