import { z } from 'zod'
import { dayField, idField, nameField, periodField, textField } from '#shared/kernel/fields'
import { gives } from './method'
import type { Saved } from './saved'

const decisionField = z.strictObject({ id: idField, reason: nameField })

/** What the window may ask about submission, approval and the lock by date. Main signs and dates every step. */
export const approvalMethods = {
  /** Hands a period of some agents in: all of them, or none where one is refused. */
  submitPeriods: gives<Saved>()(
    z.strictObject({ agentIds: z.array(idField).min(1).max(5000), period: periodField }),
  ),
  /** Approves what was handed in; where something speaks against the hours, `reason` says why all the same. */
  approveSubmissions: gives<Saved>()(
    z.strictObject({ ids: z.array(idField).min(1).max(5000), reason: textField }),
  ),
  /** Sends a period back: its hours may change again. */
  refuseSubmission: gives<Saved>()(decisionField),
  /** Opens an approved period again: its hours may change again. */
  reopenSubmission: gives<Saved>()(decisionField),
  /** Locks hours up to a day, included; `null` opens all. Going back needs a reason. */
  lockThrough: gives<Saved>()(z.strictObject({ through: dayField.nullable(), reason: textField })),
} as const
