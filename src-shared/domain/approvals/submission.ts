import { z } from 'zod'
import { idField, instantField, periodField, textField } from '#shared/kernel/fields'

/** The steps of a period: submitted, approved, sent back with a reason, opened again with a reason. */
export const SUBMISSION_STEPS = ['submitted', 'approved', 'refused', 'reopened'] as const

const stepField = z.strictObject({
  step: z.enum(SUBMISSION_STEPS),
  at: instantField,
  author: z.string().max(160),
  /** Needed by `refused` and `reopened`. */
  reason: textField,
})

/** A period of an agent (a week, a month, or free) from draft to approved, with every step. */
export const submissionSchema = z.strictObject({
  id: idField,
  agentId: idField,
  period: periodField,
  steps: z.array(stepField).min(1).max(500),
})

/** A period of an agent on its way to approval. */
export type Submission = z.output<typeof submissionSchema>
