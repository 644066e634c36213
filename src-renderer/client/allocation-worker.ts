import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'

/** Computes outside the window's thread. One question, one answer, then it is closed. */
self.onmessage = ({ data }: MessageEvent<AllocationFacts>): void => {
  self.postMessage(allocate(data))
}
