import { isStanding, standingSubmission } from './standing-submission'
import type { Submission } from './submission'
import { submissionState } from './submission-state'

/** Periods of agents that are not settled between the agent and who approves. */
export interface OpenSubmissions {
  /** Handed in, and not decided upon. */
  readonly toDecide: readonly Submission[]
  /** Sent back or opened again, and not handed in since. */
  readonly toCorrect: readonly Submission[]
}

/** The submissions that wait for a decision or a correction. */
export const openSubmissions = (submissions: readonly Submission[]): OpenSubmissions => ({
  toDecide: submissions.filter((one) => submissionState(one) === 'submitted'),
  toCorrect: submissions.filter(
    (one) =>
      !isStanding(one) && standingSubmission(submissions, one.agentId, one.period) === undefined,
  ),
})
