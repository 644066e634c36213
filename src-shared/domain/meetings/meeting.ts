import { z } from 'zod'
import { dayField, idField, textField } from '#shared/kernel/fields'

/** What a follow-up committee pronounces: a decision, an arbitration between bodies, or a non-binding wish. */
const DECISION_KINDS = ['decision', 'arbitration', 'wish'] as const

const decisionField = z.strictObject({
  id: idField,
  kind: z.enum(DECISION_KINDS),
  text: z.string().trim().min(1).max(2000),
  /** The amendment of the agreement that carries it out, if any. */
  amendmentId: idField.nullable(),
  /** By when it is to be done, and when it was; absent or `null` where it is no task, or not done. */
  dueOn: dayField.nullable().optional(),
  doneOn: dayField.nullable().optional(),
})

/** A meeting of the follow-up committee of an agreement. */
export const meetingSchema = z.strictObject({
  id: idField,
  agreementId: idField,
  heldOn: dayField,
  place: textField,
  /** Who was there, in words. */
  attendance: z.string().trim().max(2000),
  /** What it is to look at, one item a line. */
  agenda: z.string().trim().max(10_000).optional(),
  decisions: z.array(decisionField).max(200),
})

/** A meeting of the follow-up committee of an agreement. */
export type Meeting = z.output<typeof meetingSchema>
