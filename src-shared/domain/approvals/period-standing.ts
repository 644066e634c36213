import { intersectPeriods, type Period } from '#shared/kernel/period'
import { holdWhole, isStanding } from './standing-submission'
import type { Submission } from './submission'
import { submissionState, type SubmissionState } from './submission-state'

/**
 * The progress of a period of an agent:
 * - `draft`: nothing was submitted;
 * - `partly`: some of its days are submitted or approved, others are not (weeks of a month);
 * - otherwise the state of the submissions that cover all its days, or the refusal or reopening of exactly this period.
 */
export type PeriodState = 'draft' | 'partly' | SubmissionState

/** The progress of a period, and the submissions that touch it, earliest first. */
export interface PeriodStanding {
  readonly state: PeriodState
  readonly submissions: readonly Submission[]
}

function stateOf(touching: readonly Submission[], period: Period): PeriodState {
  const standing = touching.filter(isStanding)
  if (standing.length === 0) {
    const same = touching.filter(
      (submission) => submission.period.from === period.from && submission.period.to === period.to,
    )
    const last = same.at(-1)
    return last === undefined ? 'draft' : submissionState(last)
  }
  if (!holdWhole(standing, period)) return 'partly'
  return standing.every((submission) => submissionState(submission) === 'approved')
    ? 'approved'
    : 'submitted'
}

/**
 * The state of a period from the submissions of one agent, whatever their own periods: weeks submitted one by one make a
 * month.
 */
export function periodStanding(
  submissionsOfAgent: readonly Submission[],
  period: Period,
): PeriodStanding {
  const touching = submissionsOfAgent
    .filter((submission) => intersectPeriods(submission.period, period) !== null)
    .sort((a, b) => (a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0))
  return { state: stateOf(touching, period), submissions: touching }
}
