import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { AllocationQuestion } from './answer-allocation'
import { answerAllocation } from './answer-allocation'
import { ReceivedFacts, type NumberedFacts } from './kept-facts'
import { packAllocation, type PackedAllocation } from './packed-allocation'

/** What many questions are about: everything but the hours, the agreement and the period. */
export type SharedFacts = Omit<AllocationFacts, 'hours' | 'agreement' | 'period'>

/** A question to the worker, and its answer, by number. */
export interface NumberedQuestion extends Pick<AllocationFacts, 'agreement' | 'period'> {
  readonly number: number
  readonly hours: NumberedFacts<TimeColumns>
  readonly shared: NumberedFacts<SharedFacts>
  readonly asOf: AllocationQuestion['asOf']
}

/** What the worker answers. */
export interface NumberedAnswer {
  readonly number: number
  readonly packed: PackedAllocation
}

const hoursSent = new ReceivedFacts<TimeColumns>()
const sharedSent = new ReceivedFacts<SharedFacts>()

/** Computes outside the window's thread, one question after the other. */
self.onmessage = ({ data }: MessageEvent<NumberedQuestion>): void => {
  const { number, hours, shared, agreement, period, asOf } = data
  const facts = { ...sharedSent.of(shared), hours: hoursSent.of(hours), agreement, period }
  const answer: NumberedAnswer = {
    number,
    packed: packAllocation(answerAllocation({ facts, asOf })),
  }
  self.postMessage(answer)
}
