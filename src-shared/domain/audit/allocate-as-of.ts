import { allocate } from '../allocation/allocate'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import { timeGaps, type TimeGapFacts } from './time-gaps'

/** What judges the hours of a settlement on a day, besides its own facts. */
export type AsOf = Pick<TimeGapFacts, 'absences' | 'weekTemplates' | 'today'>

/**
 * The allocation with everything that is missing or doubtful about it on a day: the objections of the engine, which the
 * day does not change, then weeks without hours and hours to come. Figures and fingerprint are those of `allocate`.
 */
export function allocateAsOf(facts: AllocationFacts, asOf: AsOf): Allocation {
  const allocation = allocate(facts)
  return {
    ...allocation,
    objections: [...allocation.objections, ...timeGaps({ ...facts, ...asOf })],
  }
}
