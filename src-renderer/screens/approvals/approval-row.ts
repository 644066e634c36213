import type { Agent } from '#shared/domain/agents/agent'
import type { PeriodReview } from '#shared/domain/approvals/period-review'
import type { PeriodState } from '#shared/domain/approvals/period-standing'
import type { Submission } from '#shared/domain/approvals/submission'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'

/** The progress of a period; `ahead`: its days are to come and nothing is kept of them. */
export type RowState = PeriodState | 'ahead'

/** An agent over the period shown: the hours, their checks, their progress. */
export interface ApprovalRow {
  readonly agent: Agent
  readonly name: string
  readonly review: PeriodReview
  /** What is kept on the days shown. */
  readonly lines: readonly TimeLine[]
  readonly state: RowState
  /** Those that share a day with the period shown, earliest first. */
  readonly submissions: readonly Submission[]
}
