import type { Allocation } from '#shared/domain/allocation/allocation'
import type { AllocationQuestion } from './answer-allocation'
import { answerAllocation } from './answer-allocation'

/** A question to the worker, and its answer, by number. */
export interface NumberedQuestion {
  readonly number: number
  readonly question: AllocationQuestion
}

/** What the worker answers. */
export interface NumberedAnswer {
  readonly number: number
  readonly allocation: Allocation
}

/** Computes outside the window's thread, one question after the other. */
self.onmessage = ({ data }: MessageEvent<NumberedQuestion>): void => {
  const { number, question } = data
  const answer: NumberedAnswer = { number, allocation: answerAllocation(question) }
  self.postMessage(answer)
}
