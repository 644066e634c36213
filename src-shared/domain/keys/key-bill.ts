import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { Collectivity } from '../collectivities/collectivity'
import type { AllocationKey } from './allocation-key'
import type { CountedUnits } from './criteria/counted-units'
import type { Criterion } from './criterion'
import type { KeyObjection } from './key-objection'
import type { KeyTrace } from './key-trace'
import type { PriceCounts } from './prices/price-counts'

/** Hours found after their month was settled. */
export interface LateHours {
  readonly agentId: string
  readonly collectivityId: string
  readonly day: Day
  readonly countedIn: Month
  readonly minutes: Minutes
}

/** The facts that a key may need to set the amount of each beneficiary, in tie-break order. */
export interface KeyFacts {
  readonly bodies: readonly Collectivity[]
  /** The agents of the territory, those that the terms lend among them. */
  readonly agents: readonly Agent[]
  /** Those that the agreement ever lends, as statements print them (`lentInitials`). */
  readonly initials: ReadonlyMap<string, string>
  /** The notified unit cost, and who pays for common time. */
  readonly hourlyTariff: Cents | null
  readonly commonTime: 'proRata' | 'lender'
  /** Minutes done, late hours among them. */
  readonly direct: readonly number[]
  readonly late: readonly LateHours[]
  readonly contracted: readonly Ratio[]
  readonly common: Minutes
  readonly cost: Cents
  readonly units: CountedUnits
  readonly criteria: readonly Criterion[]
  /** The year whose populations and criteria count. */
  readonly year: number
  /** What lines of prices count on the days that the terms settle, and on those of the year before, under each terms with such a key. */
  readonly counts: () => PriceCounts
  readonly earlier: (of: (key: AllocationKey) => boolean) => readonly PriceCounts[]
  /** The gross pay of an agent for an hour paid, in cents; what is missing where it is not known. */
  readonly grossPay: (agent: Agent, month: Month) => Ratio | 'monthUnpriced' | 'paidHoursMissing'
}

/** Minutes by agent. */
export type AgentMinutes = ReadonlyMap<string, number>

/** A part of an amount that the work of some agents makes up, with that work. */
export interface CarriedAmount {
  readonly amount: Cents
  readonly work: AgentMinutes
}

/** What a key gives to one beneficiary, with its trace. */
export interface KeyedAmount {
  readonly amount: Cents
  readonly trace: KeyTrace
  /** Of a price list: amounts for the work of agents, before any limit; units and packages are no agent's. */
  readonly carried?: readonly CarriedAmount[]
}

/** The amount of each beneficiary with its trace, or the objections to setting one. */
export interface Bill {
  readonly amounts: readonly KeyedAmount[]
  readonly objections: readonly KeyObjection[]
  /** Where a cost is shared: the weight of each body and of the lender's part. */
  readonly weights?: { readonly bodies: readonly bigint[]; readonly lender: bigint }
  /** Set where nothing was counted, with what refuses a part that has a cost to share by it: else its amount is zero. */
  readonly nothing?: 'noHours' | 'nothingPriced'
  /** What the fingerprint must include besides hours, costs and terms; absent where there is nothing else. */
  readonly used?: unknown
}
