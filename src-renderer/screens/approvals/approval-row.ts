import type { Agent } from '#shared/domain/agents/agent'
import type { PeriodReview } from '#shared/domain/approvals/period-review'
import type { PeriodState } from '#shared/domain/approvals/period-standing'
import type { Submission } from '#shared/domain/approvals/submission'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'

/** An agent over the period shown: the hours, their checks, their progress. */
export interface ApprovalRow {
  readonly agent: Agent
  readonly name: string
  readonly review: PeriodReview
  /** What is kept on the days shown. */
  readonly lines: readonly TimeLine[]
  readonly state: PeriodState
  /** Those that share a day with the period shown, earliest first. */
  readonly submissions: readonly Submission[]
}
