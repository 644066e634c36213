import { isStanding } from '#shared/domain/approvals/standing-submission'
import type { Submission } from '#shared/domain/approvals/submission'
import { submissionState } from '#shared/domain/approvals/submission-state'
import type { ApprovalRow } from './approval-row'

const inState =
  (state: 'submitted' | 'approved') =>
  ({ submissions }: ApprovalRow): readonly Submission[] =>
    submissions.filter((submission) => submissionState(submission) === state)

/** What of a row waits for an approval. */
export const toApprove = inState('submitted')

/** What of a row can be opened again. */
export const toReopen = inState('approved')

/** Whether the period shown can be handed in: no day of it is held already, and something is there to hand in. */
export const canSubmit = ({ submissions, review }: ApprovalRow): boolean =>
  !submissions.some(isStanding) && (review.lines > 0 || review.missing.length === 0)
