/** Submissions, approvals and the lock: what was refused, why, and how to go on. */
export const enApprovalFailures = {
  submittedHours:
    'The hours of {{agent}} from {{from, moment}} to {{to, moment}} are submitted: {{day, moment}} no longer changes. To correct it, refuse the period under Approval, with a reason.',
  approvedHours:
    'The hours of {{agent}} from {{from, moment}} to {{to, moment}} are approved: {{day, moment}} no longer changes. To correct it, reopen the period under Approval, with a reason.',
  lockedHours:
    'Hours are locked through {{through, moment}}: {{day, moment}} of {{agent}} no longer changes. To correct it, move the lock back under Approval, with a reason.',
  alreadySubmitted:
    'The period from {{from, moment}} to {{to, moment}} of {{agent}} is already submitted or approved. Choose days that do not touch it.',
  nothingToSubmit:
    '{{agent}} has no confirmed hour from {{from, moment}} to {{to, moment}} although hours are foreseen. Confirm or enter the hours, then submit.',
  periodTooLong:
    'The period from {{from, moment}} to {{to, moment}} is longer than {{limit}} days. Choose a shorter one.',
  notSubmitted:
    'The period from {{from, moment}} to {{to, moment}} of {{agent}} is not submitted: it can be neither approved nor refused. Read the list again.',
  notApproved:
    'The period from {{from, moment}} to {{to, moment}} of {{agent}} is not approved: there is nothing to reopen. Read the list again.',
  approvalReasonMissing_one:
    'The period from {{from, moment}} to {{to, moment}} of {{agent}} has {{count, number}} warning. Give a reason to approve it all the same.',
  approvalReasonMissing_other:
    'The period from {{from, moment}} to {{to, moment}} of {{agent}} has {{count, number}} warnings. Give a reason to approve it all the same.',
  unlockReasonMissing:
    'Hours are locked through {{through, moment}}. Give a reason to move the lock back: it stays on record.',
  decisionNotUndone:
    'An approval, a reopening or a lock can’t be undone with Ctrl+Z. Use Approval, with a reason that stays on record.',
} as const
