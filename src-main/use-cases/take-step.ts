import type { Submission } from '#shared/domain/approvals/submission'
import type { SubmissionState } from '#shared/domain/approvals/submission-state'
import type { RecordChange } from '#shared/domain/workspace/change'
import type { Surroundings } from './ports'

/** Adds a step to a submission, signed and dated. Those before it stay; one without steps is new. */
export function takeStep(
  { now, author }: Pick<Surroundings, 'now' | 'author'>,
  submission: Submission,
  step: SubmissionState,
  reason: string,
): RecordChange {
  return {
    table: 'submissions',
    id: submission.id,
    before: submission.steps.length === 0 ? null : submission,
    after: {
      ...submission,
      steps: [...submission.steps, { step, at: now(), author: author(), reason }],
    },
  }
}
