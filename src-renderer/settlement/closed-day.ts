import type { Failure } from '#shared/contract/failures'
import type { Registry } from '#shared/contract/views'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { standingSubmission } from '#shared/domain/approvals/standing-submission'
import { submissionState } from '#shared/domain/approvals/submission-state'
import { statementResting, type SettledPeriod } from '#shared/domain/statements/settled-months'
import type { Day } from '#shared/kernel/day'

/** The records that close days, with the agent's name. */
interface ClosedDay {
  readonly agentId: string
  /** As refusals name it. */
  readonly agent: string
  readonly day: Day
  readonly collectivityId: string | null
}

/** The records that can close days. */
export type Closing = Pick<Registry, 'agreements' | 'locks' | 'submissions'> & {
  readonly statements: readonly SettledPeriod[]
}

/** A reason why the hours of a cell can't change. */
export type DayClosure = Extract<
  Failure,
  { readonly code: 'settled' | 'lockedHours' | 'approvedHours' | 'submittedHours' }
>

/** Why main would refuse any change of that cell: a statement uses it, it is locked, submitted or approved. */
export function closedDay(
  { statements, agreements, locks, submissions }: Closing,
  { agentId, agent, day, collectivityId }: ClosedDay,
): DayClosure | null {
  const span = { from: day, to: day }
  const statement = statementResting(statements, agreements, { agentId, span, collectivityId })
  if (statement !== undefined)
    return { code: 'settled', statement: statement.number, what: agent, when: day }
  const through = lockedThrough(locks)
  if (through !== null && day <= through) return { code: 'lockedHours', agent, day, through }
  const submission = standingSubmission(submissions, agentId, span)
  if (submission === undefined) return null
  const approved = submissionState(submission) === 'approved'
  return { code: approved ? 'approvedHours' : 'submittedHours', agent, day, ...submission.period }
}
