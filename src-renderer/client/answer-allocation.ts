import { allocateAsOf, type AsOf } from '#shared/domain/audit/allocate-as-of'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { AllocationFacts } from '#shared/domain/allocation/facts'

/** An allocation to compute. */
export interface AllocationQuestion {
  readonly facts: AllocationFacts
  /** What its hours are judged by; `null` where they are not: foreseen ones fill what is missing, figures are the same. */
  readonly asOf: AsOf | null
}

/** Computes an allocation, here or in a worker. */
export const answerAllocation = ({ facts, asOf }: AllocationQuestion): Allocation =>
  allocateAsOf(facts, asOf)
