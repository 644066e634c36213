import type { Cents } from '#shared/kernel/cents'
import type { Minutes } from '#shared/kernel/minutes'
import type { Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import type { CountedUnits } from '../keys/counted-units'
import type { Criterion } from '../keys/criterion'
import type { Objection } from './objection'
import type { ShareTrace } from './share-trace'

/** What a key needs to set the amount of each beneficiary, in tie-break order. */
export interface BillFacts {
  readonly agreement: Agreement
  readonly bodies: readonly Collectivity[]
  readonly direct: readonly number[]
  readonly contracted: readonly Ratio[]
  readonly common: Minutes
  readonly cost: Cents
  readonly units: CountedUnits
  readonly criteria: readonly Criterion[]
  /** The year whose populations and criteria count. */
  readonly year: number
}

/** The amount of each beneficiary with its trace, or what stands against setting one. */
export interface Bill {
  readonly amounts: readonly { readonly amount: Cents; readonly trace: ShareTrace }[]
  readonly objections: readonly Objection[]
  /** What a fingerprint must stand for besides hours, costs and terms; absent where there is nothing else. */
  readonly used?: unknown
}
