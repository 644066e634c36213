import type { Allocation } from '#shared/domain/allocation/allocation'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'
import type { HourLine } from '#shared/domain/simulation/change-hours'
import { answerAllocation, type AllocationQuestion } from './answer-allocation'
import { askAllocationWorker } from './ask-allocation-worker'
import { noteComputingTime } from './computing-time'

/**
 * Of fewer lines than this the answer comes within a frame: a worker would take longer. All that is read counts, not the period
 * alone: so many lines come from so many agents and bodies that a month of them takes longer than a frame too.
 */
const LARGE = 50_000

/** Whether a settlement of these hours is computed in the worker, and may be worth computing ahead. */
export const isLarge = ({ minutes }: AllocationFacts['hours']): boolean => minutes.length >= LARGE

/** An allocation with the foreseen part of its facts; none in a final one. */
export interface ShownAllocation extends Allocation {
  readonly foreseen?: {
    readonly basis: ForeseenBasis
    /** The hours that were added. */
    readonly lines: readonly HourLine[]
    /** The costs counted, those foreseen among them. */
    readonly costs: AllocationFacts['costs']
  }
}

/** The allocation, computed in a worker when large. Who leaves before it began is not computed. */
export function computeAllocation(
  question: AllocationQuestion,
  signal: AbortSignal,
  foreseen?: ShownAllocation['foreseen'],
): Promise<ShownAllocation> {
  const start = performance.now()
  const timed = (allocation: Allocation): ShownAllocation =>
    noteComputingTime<ShownAllocation>(
      foreseen === undefined ? allocation : { ...allocation, foreseen },
      performance.now() - start,
    )
  if (!isLarge(question.facts.hours)) return Promise.resolve(timed(answerAllocation(question)))
  return askAllocationWorker(question, signal).then(timed)
}
