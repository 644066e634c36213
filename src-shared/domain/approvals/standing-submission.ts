import { intersectPeriods, lengthInDays, type Period } from '#shared/kernel/period'
import type { Submission } from './submission'
import { submissionState } from './submission-state'

/** Whether a submission locks its hours: submitted or approved, and neither sent back nor opened again since. */
export const isStanding = (submission: Submission): boolean => {
  const state = submissionState(submission)
  return state === 'submitted' || state === 'approved'
}

/** Whether standing submissions of an agent hold all days of a period. They don't overlap, so days add up. */
export const holdWhole = (standing: readonly Submission[], period: Period): boolean =>
  standing.reduce((sum, submission) => {
    const shared = intersectPeriods(submission.period, period)
    return shared === null ? sum : sum + lengthInDays(shared)
  }, 0) === lengthInDays(period)

/**
 * The submission that locks a day of a span of an agent's, if any: hours in it can't change, and no other period that
 * overlaps it can be submitted.
 */
export function standingSubmission(
  submissions: Iterable<Submission>,
  agentId: string,
  span: Period,
): Submission | undefined {
  for (const submission of submissions)
    if (
      submission.agentId === agentId &&
      intersectPeriods(submission.period, span) !== null &&
      isStanding(submission)
    )
      return submission
  return undefined
}
