import type { Cents } from '#shared/kernel/cents'
import type { Period } from '#shared/kernel/period'
import type { AllocationKey } from '../agreements/allocation-key'
import type { MeasuredPart } from '../keys/measured'

/** What one set of terms gave to a share, on its own days. */
export interface PartTrace {
  readonly days: Period
  /** Reference of the amendment that set the terms; `null` for those of the agreement itself. */
  readonly amendment: string | null
  readonly key: AllocationKey
  /** The act that decided the key, where the terms name one. */
  readonly keyDecision: string | null
  readonly amount: Cents | null
  readonly trace: ShareTrace | null
}

/** How the cent of a share came about. Whole numbers as text where they may pass 2^53. */
export type ShareTrace =
  | {
      /** The sum of what several sets of terms gave, each on its own days. */
      readonly kind: 'parts'
      readonly parts: readonly PartTrace[]
    }
  | {
      /** A part of a total by largest remainder. */
      readonly kind: 'share'
      readonly total: Cents
      /** Weight of this body and sum of the weights: minutes, or millionths of a fixed quota. */
      readonly weight: number
      readonly weights: number
      /** The share without rounding up, and what it leaves: `remainder / weights` of a cent. */
      readonly floor: Cents
      readonly remainder: string
      readonly spare: 0 | 1
      /** Place in the queue for spare cents from 1, and how many cents there were. */
      readonly rank: number
      readonly spares: number
      readonly parts: number
    }
  | {
      /** A part of a total by several criteria, each with its weight, by largest remainder. */
      readonly kind: 'criteria'
      readonly total: Cents
      readonly criteria: readonly MeasuredPart[]
      /** The mixed weight of this body and the sum of all, in lowest terms. */
      readonly weight: string
      readonly weights: string
      readonly floor: Cents
      readonly remainder: string
      readonly spare: 0 | 1
      readonly rank: number
      readonly spares: number
      readonly parts: number
    }
  | {
      /** Units times a tariff, rounded once to the cent. */
      readonly kind: 'tariff'
      readonly hourlyRate: Cents
      readonly basis: 'contracted' | 'actual'
      /** Minutes billed, as an exact fraction. */
      readonly minutes: { readonly numerator: string; readonly denominator: string }
    }
