import { z } from 'zod'
import { dayField, idField, nameField, periodField, textField } from '#shared/kernel/fields'
import { answer, decides, keeps } from './method'
import type { Saved } from './saved'

const decisionField = z.strictObject({ id: idField, reason: nameField })

/** What the window may ask about submission, approval and the lock by date. Main signs and dates every step. */
export const approvalMethods = {
  /** Submits a period of some agents: all of them, or none where one is refused. */
  submitPeriods: keeps(
    z.strictObject({ agentIds: z.array(idField).min(1).max(5000), period: periodField }),
  ),
  /** Approves submitted periods; where checks of the hours are open, `reason` says why they are approved all the same. */
  approveSubmissions: decides(
    z.strictObject({ ids: z.array(idField).min(1).max(5000), reason: textField }),
  ),
  /** Sends a period back: its hours may change again. */
  refuseSubmission: keeps(decisionField),
  /** Opens an approved period again: its hours may change again. */
  reopenSubmission: decides(decisionField),
  /** Locks hours up to a day, included; `null` opens all. Going back needs a reason. */
  lockThrough: decides(
    z.strictObject({ through: dayField.nullable(), reason: textField }),
    answer<Saved>(),
    ['removeLock'],
  ),
} as const
