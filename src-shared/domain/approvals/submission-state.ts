import type { Submission, SUBMISSION_STEPS } from './submission'

/** The state of a submission: its last step. */
export type SubmissionState = (typeof SUBMISSION_STEPS)[number]

/** The state of a submission. The schema requires at least one step. */
export const submissionState = ({ steps }: Pick<Submission, 'steps'>): SubmissionState =>
  steps.at(-1)?.step ?? 'reopened'
