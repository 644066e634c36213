import { dayNumber } from '#shared/kernel/day'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'
import type { HourLine } from '#shared/domain/simulation/change-hours'
import { answerAllocation, type AllocationQuestion } from './answer-allocation'
import { askAllocationWorker } from './ask-allocation-worker'
import { noteComputingTime } from './computing-time'

/** Under this many lines to settle the answer comes within a frame: a worker would take longer. */
const LARGE = 50_000

/** From this many lines on, even adding them up by month, which is done once, is left to the worker. */
const HUGE = 150_000

/** How many lines a settlement counts. */
function linesOf({ hours, period }: AllocationFacts): number {
  const [first, last] = [dayNumber(period.from), dayNumber(period.to)]
  return hours.day.reduce((sum, day) => (day >= first && day <= last ? sum + 1 : sum), 0)
}

const isSmall = ({ facts }: AllocationQuestion): boolean =>
  facts.hours.minutes.length < LARGE ||
  (facts.hours.minutes.length < HUGE && linesOf(facts) < LARGE)

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
  if (isSmall(question)) return Promise.resolve(timed(answerAllocation(question)))
  return askAllocationWorker(question, signal).then(timed)
}
