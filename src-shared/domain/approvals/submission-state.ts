import type { Submission, SUBMISSION_STEPS } from './submission'

/** Where a submission stands: its last step. */
export type SubmissionState = (typeof SUBMISSION_STEPS)[number]

/** Where a submission stands. The schema sees to it that there is a step. */
export const submissionState = ({ steps }: Pick<Submission, 'steps'>): SubmissionState =>
  steps.at(-1)?.step ?? 'reopened'
