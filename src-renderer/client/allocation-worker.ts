import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AsOf } from '#shared/domain/audit/allocate-as-of'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import { AllocationAnswers, type Question, type SharedFacts } from './allocation-answers'
import { ReceivedFacts, type NumberedFacts } from './kept-facts'
import { packAllocation, type PackedAllocation } from './packed-allocation'

/** A question to the worker, and its answer, by number. */
export interface NumberedQuestion extends Pick<Question, 'period'> {
  readonly number: number
  readonly hours: NumberedFacts<TimeColumns>
  readonly shared: NumberedFacts<SharedFacts>
  readonly agreement: NumberedFacts<Agreement>
  readonly asOf: NumberedFacts<AsOf> | null
}

/** What the worker answers. */
export interface NumberedAnswer {
  readonly number: number
  readonly packed: PackedAllocation
}

const hoursSent = new ReceivedFacts<TimeColumns>()
const sharedSent = new ReceivedFacts<SharedFacts>()
const agreementsSent = new ReceivedFacts<Agreement>()
const daysSent = new ReceivedFacts<AsOf>()
const answers = new AllocationAnswers()

/** Computes outside the window's thread, one question after the other. */
self.onmessage = ({ data }: MessageEvent<NumberedQuestion>): void => {
  const { number, hours, shared, agreement, period, asOf } = data
  const allocation = answers.answer({
    hours: hoursSent.of(hours),
    shared: sharedSent.of(shared),
    agreement: agreementsSent.of(agreement),
    period,
    asOf: asOf === null ? null : daysSent.of(asOf),
  })
  const answer: NumberedAnswer = { number, packed: packAllocation(allocation) }
  self.postMessage(answer)
}
