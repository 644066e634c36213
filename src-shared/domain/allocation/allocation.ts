import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { ChargeLine } from '../costs/borne-charges'
import type { CostColumn } from './cost-column'
import type { CostLine } from './service-cost'
import type { TravelLine } from '../travel/travel-lines'
import type { TravelPolicy } from '../agreements/travel-policy'
import type { Objection } from './objection'
import type { ShareTrace } from './share-trace'
import type { VatLine } from './vat-line'

/** Minutes as an exact fraction in lowest terms; whole numbers as text. */
export interface ExactMinutes {
  readonly numerator: string
  readonly denominator: string
}

/** What one beneficiary used and owes. `amount` is `null` while an objection blocks the settlement. */
export interface Share {
  readonly collectivityId: string
  readonly minutes: Minutes
  readonly uses: number
  /** Minutes billed: done, with their part of common time, or contracted; rounded to the minute for display. */
  readonly billedMinutes: Minutes
  readonly contractedMinutes: Minutes
  /** Where contracted hours are billed: the same minutes as they are billed, exactly. */
  readonly billedExactly?: ExactMinutes
  readonly amount: Cents | null
  /** Kilometres charged to the body, which the amount includes; the trace is of the rest. Absent where there is none. */
  readonly travel?: readonly TravelLine[]
  /** The tax on the amount, by regime; the amount is without it. Absent where the terms say nothing of VAT. */
  readonly vat?: readonly VatLine[]
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
  /**
   * `[beneficiary][agent]`: the pay of agents that is billed. Rows, with `poolingByAgent` and `besides`, sum to the shares,
   * columns to `agentTotals`: what is billed of each agent's pay.
   */
  readonly matrix: readonly (readonly AgentCell[])[]
  /** `[beneficiary][month]`, same laws. */
  readonly byMonth: readonly (readonly AgentCell[])[]
  readonly agentTotals: readonly AgentCell[]
  readonly monthTotals: readonly AgentCell[]
  /** `[beneficiary]`: what pooling adds to, or subtracts from, the pay for the hours of each agent, or of each month. */
  readonly poolingByAgent: readonly (Cents | null)[]
  readonly poolingByMonth: readonly (Cents | null)[]
  /** `[beneficiary]`: what is not pay: charges less grants, units, packages, fixed amounts, the gap. */
  readonly besides: readonly (Cents | null)[]
  /** What the amounts are made of, in reading order; none while blocked. */
  readonly kinds: readonly CostColumn[]
  /** `[beneficiary][kind]`: rows sum to the shares. */
  readonly byKind: readonly (readonly Cents[])[]
  /** Minutes done for beneficiaries, and minutes of common time. */
  readonly direct: Minutes
  readonly common: Minutes
  readonly costLines: readonly CostLine[]
  /** What the service cost besides pay, and grants as negative amounts. */
  readonly chargeLines: readonly ChargeLine[]
  /** What trips to beneficiaries came to, by who pays for them; empty where there was none. */
  readonly travel: readonly { readonly policy: TravelPolicy; readonly amount: Cents }[]
  /** Real cost of the service over the period, `null` where a month, a charge or a trip that counts has no amount. */
  readonly cost: Cents | null
  /** What the beneficiaries pay together, `null` while blocked. */
  readonly billed: Cents | null
  /**
   * What the lender pays: cost less billed, without charged kilometres (negative where a tariff brings in more), `null`
   * while blocked.
   */
  readonly lenderPart: Cents | null
  readonly objections: readonly Objection[]
  /** Twelve characters that identify the facts, the rules and the engine's version. */
  readonly fingerprint: string
}
