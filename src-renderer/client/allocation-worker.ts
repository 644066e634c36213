import type { AllocationQuestion } from './answer-allocation'
import { answerAllocation } from './answer-allocation'

/** Computes outside the window's thread. One question, one answer, then it is closed. */
self.onmessage = ({ data }: MessageEvent<AllocationQuestion>): void => {
  self.postMessage(answerAllocation(data))
}
