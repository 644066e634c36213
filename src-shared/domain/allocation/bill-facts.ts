import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import type { Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { Adjustment } from '../approvals/adjustment'
import type { Collectivity } from '../collectivities/collectivity'
import type { CountedUnits } from '../keys/counted-units'
import type { Criterion } from '../keys/criterion'
import type { Objection } from './objection'
import type { PartFacts } from './placed-facts'
import type { TermsTrace } from './share-trace'

/** What a key needs to set the amount of each beneficiary, in tie-break order. */
export interface BillFacts {
  readonly facts: PartFacts
  readonly agreement: Agreement
  /** The days of the period that the terms settle. */
  readonly days: Period
  readonly bodies: readonly Collectivity[]
  /** Minutes done, late hours among them. */
  readonly direct: readonly number[]
  readonly adjustments: readonly Adjustment[]
  readonly contracted: readonly Ratio[]
  readonly common: Minutes
  readonly cost: Cents
  readonly units: CountedUnits
  readonly criteria: readonly Criterion[]
  /** The year whose populations and criteria count. */
  readonly year: number
}

/** A part of an amount that the work of some agents makes up. */
export interface CarriedAmount {
  readonly amount: Cents
  readonly agentIds: readonly string[]
}

/** The amount of one beneficiary, with its trace. */
export interface BilledAmount {
  readonly amount: Cents
  readonly trace: TermsTrace
  /** Of a price list: what the work of agents makes up, before any limit; units and packages are nobody's. */
  readonly carried?: readonly CarriedAmount[]
}

/** The amount of each beneficiary with its trace, or what stands against setting one. */
export interface Bill {
  readonly amounts: readonly BilledAmount[]
  readonly objections: readonly Objection[]
  /** Where a cost is shared: the weight of each body and of what stays with the lender. */
  readonly weights?: { readonly bodies: readonly bigint[]; readonly lender: bigint }
  /** Set where prices found nothing to count: alone, it is refused; beside other parts it comes to nothing. */
  readonly nothing?: 'noHours' | 'nothingPriced'
  /** What a fingerprint must stand for besides hours, costs and terms; absent where there is nothing else. */
  readonly used?: unknown
}
