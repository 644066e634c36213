/** A period of an agent. */
type AgentPeriod = {
  readonly agent: string
  readonly from: string
  readonly to: string
}

/** What can be refused because of submissions, approvals and the lock by date. Days as `YYYY-MM-DD`. */
export type ApprovalFailure =
  /** The day is in a submitted period. */
  | ({ readonly code: 'submittedHours' | 'approvedHours'; readonly day: string } & AgentPeriod)
  /** The day is locked. */
  | {
      readonly code: 'lockedHours'
      readonly agent: string
      readonly day: string
      readonly through: string
    }
  /** A standing submission, whose period is named, overlaps the one asked for. */
  | ({ readonly code: 'alreadySubmitted' } & AgentPeriod)
  /** Hours are foreseen, but none was confirmed or entered. */
  | ({ readonly code: 'nothingToSubmit' } & AgentPeriod)
  | {
      readonly code: 'periodTooLong'
      readonly from: string
      readonly to: string
      readonly limit: number
    }
  /** Only what is submitted can be approved or refused, only what is approved can be opened again. */
  | ({ readonly code: 'notSubmitted' | 'notApproved' } & AgentPeriod)
  /** Approving hours with open checks requires a reason. */
  | ({ readonly code: 'approvalReasonMissing'; readonly count: number } & AgentPeriod)
  | { readonly code: 'unlockReasonMissing'; readonly through: string }
  /** An approval, a reopening or a lock: undone by another decision, whose reason is kept. */
  | { readonly code: 'decisionNotUndone' }
