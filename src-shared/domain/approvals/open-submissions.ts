import { holdWhole, isStanding } from './standing-submission'
import type { Submission } from './submission'
import { submissionState } from './submission-state'

/** Periods of agents that are not settled between the agent and who approves. */
export interface OpenSubmissions {
  /** Handed in, and not decided upon. */
  readonly toDecide: readonly Submission[]
  /** Sent back or opened again, and not handed in since, or in part only. */
  readonly toCorrect: readonly Submission[]
}

/** The submissions that wait for a decision or a correction. */
export function openSubmissions(submissions: readonly Submission[]): OpenSubmissions {
  const standing = submissions.filter(isStanding)
  return {
    toDecide: submissions.filter((one) => submissionState(one) === 'submitted'),
    toCorrect: submissions.filter(
      (one) =>
        !isStanding(one) &&
        !holdWhole(
          standing.filter(({ agentId }) => agentId === one.agentId),
          one.period,
        ),
    ),
  }
}
