import { isStanding } from '#shared/domain/approvals/standing-submission'
import type { Submission } from '#shared/domain/approvals/submission'
import { submissionState } from '#shared/domain/approvals/submission-state'
import type { ApprovalRow } from './approval-row'

const inState =
  (state: 'submitted' | 'approved') =>
  ({ submissions }: ApprovalRow): readonly Submission[] =>
    submissions.filter((submission) => submissionState(submission) === state)

/** The submissions of a row to approve. */
export const toApprove = inState('submitted')

/** The submissions of a row that can be opened again. */
export const toReopen = inState('approved')

/** Whether the period shown can be submitted: none of its days is locked, and there is something to submit. */
export const canSubmit = ({ submissions, review }: ApprovalRow): boolean =>
  !submissions.some(isStanding) && !review.isEmpty
