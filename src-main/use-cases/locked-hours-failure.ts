import { intersectPeriods, type Period } from '#shared/kernel/period'
import type { Failure } from '#shared/contract/failures'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { isStanding } from '#shared/domain/approvals/standing-submission'
import { submissionState } from '#shared/domain/approvals/submission-state'
import type { Registers } from './ports'

/**
 * The failure of changing an agent's hours, apart from statements: the lock by date, then submitted or approved periods.
 * Returns a function of some days, so that many lines of one agent share the search.
 *
 * @param agent the agent's name, as refusals say it
 */
export function lockedHoursFailure(
  { locks, submissions }: Pick<Registers, 'locks' | 'submissions'>,
  agentId: string,
  agent: string,
): (span: Period) => Failure | null {
  const through = lockedThrough(locks.values())
  const standing = [...submissions.values()].filter(
    (submission) => submission.agentId === agentId && isStanding(submission),
  )
  return (span) => {
    if (through !== null && span.from <= through)
      return { code: 'lockedHours', agent, day: span.from, through }
    for (const submission of standing) {
      const shared = intersectPeriods(submission.period, span)
      if (shared === null) continue
      const approved = submissionState(submission) === 'approved'
      return {
        code: approved ? 'approvedHours' : 'submittedHours',
        agent,
        day: shared.from,
        ...submission.period,
      }
    }
    return null
  }
}
