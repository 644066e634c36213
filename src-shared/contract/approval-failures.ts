/** What can be refused because of submissions, approvals and the lock by date. Days as `YYYY-MM-DD`. */
export type ApprovalFailure =
  /** The day is in a submitted period. */
  | {
      readonly code: 'submittedHours' | 'approvedHours'
      readonly agent: string
      readonly day: string
      readonly from: string
      readonly to: string
    }
  /** The day is locked. */
  | {
      readonly code: 'lockedHours'
      readonly agent: string
      readonly day: string
      readonly through: string
    }
  /** A standing submission, whose period is named, overlaps the one asked for. */
  | {
      readonly code: 'alreadySubmitted'
      readonly agent: string
      readonly from: string
      readonly to: string
    }
  /** Hours are foreseen, but none was confirmed or entered. */
  | {
      readonly code: 'nothingToSubmit'
      readonly agent: string
      readonly from: string
      readonly to: string
    }
  | {
      readonly code: 'periodTooLong'
      readonly from: string
      readonly to: string
      readonly limit: number
    }
  /** Only what is submitted can be approved or refused, only what is approved can be opened again. */
  | {
      readonly code: 'notSubmitted' | 'notApproved'
      readonly agent: string
      readonly from: string
      readonly to: string
    }
  /** Approving hours with open checks requires a reason. */
  | {
      readonly code: 'approvalReasonMissing'
      readonly agent: string
      readonly from: string
      readonly to: string
      readonly count: number
    }
  | { readonly code: 'unlockReasonMissing'; readonly through: string }
  /** An approval, a reopening or a lock: undone by another decision, whose reason is kept. */
  | { readonly code: 'decisionNotUndone' }
