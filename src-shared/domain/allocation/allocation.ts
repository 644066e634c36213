import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { AllocationKey } from '../agreements/allocation-key'
import type { ChargeLine } from '../costs/borne-charges'
import type { CostLine } from './service-cost'
import type { Objection } from './objection'

/** What one set of terms gave to a share, on its own days. */
export interface PartTrace {
  readonly days: Period
  /** Reference of the amendment that set the terms; `null` for those of the agreement itself. */
  readonly amendment: string | null
  readonly key: AllocationKey
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
      /** Units times a tariff, rounded once to the cent. */
      readonly kind: 'tariff'
      readonly hourlyRate: Cents
      readonly basis: 'contracted' | 'actual'
      /** Minutes billed, as an exact fraction. */
      readonly minutes: { readonly numerator: string; readonly denominator: string }
    }

/** What one beneficiary used and owes. `amount` is `null` while an objection blocks the settlement. */
export interface Share {
  readonly collectivityId: string
  readonly minutes: Minutes
  readonly uses: number
  /** Minutes billed: done, with their part of common time, or contracted; rounded to the minute for display. */
  readonly billedMinutes: Minutes
  readonly contractedMinutes: Minutes
  readonly amount: Cents | null
  readonly trace: ShareTrace | null
}

/** A cell of the matrix by agent. */
export interface AgentCell {
  readonly minutes: Minutes
  readonly amount: Cents | null
}

/** Every figure of a settlement, with what it takes to explain each. Lists keep the order of `shares` and `agentIds`. */
export interface Allocation {
  readonly agreementId: string
  readonly period: Period
  readonly months: readonly Month[]
  /** In tie-break order. */
  readonly shares: readonly Share[]
  readonly agentIds: readonly string[]
  /** `[beneficiary][agent]`: rows sum to the shares, columns to `agentTotals`. */
  readonly matrix: readonly (readonly AgentCell[])[]
  /** `[beneficiary][month]`, same laws. */
  readonly byMonth: readonly (readonly AgentCell[])[]
  readonly agentTotals: readonly AgentCell[]
  readonly monthTotals: readonly AgentCell[]
  /** Minutes done for beneficiaries, and minutes of common time. */
  readonly direct: Minutes
  readonly common: Minutes
  readonly costLines: readonly CostLine[]
  /** What the service cost besides pay, and grants as negative amounts. */
  readonly chargeLines: readonly ChargeLine[]
  /** Real cost of the service over the period, `null` where a month is unpriced or a charge without actual amount. */
  readonly cost: Cents | null
  /** What the beneficiaries pay together, `null` while blocked. */
  readonly billed: Cents | null
  /** What stays with the lender: cost less billed (negative where a tariff brings in more), `null` while blocked. */
  readonly lenderPart: Cents | null
  readonly objections: readonly Objection[]
  /** Twelve letters that stand for the facts, the rules and the engine's version. */
  readonly fingerprint: string
}
