/** Submissions, approvals and the lock: what was refused, why, and how to go on. */
export const enApprovalFailures = {
  submittedHours:
    'The hours of {{agent}} {{days, ofDays}} are submitted: {{day, moment}} no longer changes. To correct it, refuse the period under Approval, with a reason.',
  approvedHours:
    'The hours of {{agent}} {{days, ofDays}} are approved: {{day, moment}} no longer changes. To correct it, reopen the period under Approval, with a reason.',
  lockedHours:
    'Hours are locked through {{through, moment}}: {{day, moment}} of {{agent}} no longer changes. To correct it, move the lock back under Approval, with a reason.',
  alreadySubmitted:
    'The period {{days, ofDays}} of {{agent}} is already submitted or approved. Choose days that do not touch it.',
  nothingToSubmit:
    '{{agent}} has no confirmed hour {{days, days}} although hours are foreseen. Confirm or enter the hours, then submit.',
  periodTooLong: 'The period {{days, ofDays}} is longer than {{limit}} days. Choose a shorter one.',
  notSubmitted:
    'The period {{days, ofDays}} of {{agent}} is not submitted: it can be neither approved nor refused. Read the list again.',
  notApproved:
    'The period {{days, ofDays}} of {{agent}} is not approved: there is nothing to reopen. Read the list again.',
  approvalReasonMissing_one:
    'The period {{days, ofDays}} of {{agent}} has {{count, number}} warning. Give a reason to approve it all the same.',
  approvalReasonMissing_other:
    'The period {{days, ofDays}} of {{agent}} has {{count, number}} warnings. Give a reason to approve it all the same.',
  unlockReasonMissing:
    'Hours are locked through {{through, moment}}. Give a reason to move the lock back: it stays on record.',
  decisionNotUndone:
    'An approval, a reopening or a lock can’t be undone with Ctrl+Z. Use Approval, with a reason that stays on record.',
} as const
