import type { Coded } from '#shared/kernel/coded'
import type { Period } from '#shared/kernel/period'

/** A period of an agent. */
type AgentPeriod = { readonly agent: string } & Period

/** What can be refused because of submissions, approvals and the lock by date. Days as `YYYY-MM-DD`. */
export type ApprovalFailure = Coded<{
  /** The day is in a submitted period. */
  submittedHours: { day: string } & AgentPeriod
  approvedHours: { day: string } & AgentPeriod
  /** The day is locked. */
  lockedHours: { agent: string; day: string; through: string }
  /** A standing submission, whose period is named, overlaps the one asked for. */
  alreadySubmitted: AgentPeriod
  /** Hours are foreseen, but none was confirmed or entered. */
  nothingToSubmit: AgentPeriod
  periodTooLong: { limit: number } & Period
  /** Only what is submitted can be approved or refused, only what is approved can be opened again. */
  notSubmitted: AgentPeriod
  notApproved: AgentPeriod
  /** Approving hours with open checks requires a reason. */
  approvalReasonMissing: { count: number } & AgentPeriod
  unlockReasonMissing: { through: string }
  /** An approval, a reopening or a lock: undone by another decision, whose reason is kept. */
  decisionNotUndone: object
}>
