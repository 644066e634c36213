import type { FieldFailure } from '#shared/kernel/read'
import { intersectPeriods } from '#shared/kernel/period'
import { isStanding } from '../approvals/standing-submission'
import type { Submission } from '../approvals/submission'
import type { WorkspaceFile } from './workspace-file'

const fieldOf = (index: number, name: string): string => `submissions.${String(index)}.${name}`

/** Submitted or approved periods of one agent that share a day. */
function overlaps(submissions: readonly Submission[]): readonly FieldFailure[] {
  const byAgent = new Map<string, Submission[]>()
  return submissions.flatMap((submission, index): readonly FieldFailure[] => {
    if (!isStanding(submission)) return []
    const others = byAgent.get(submission.agentId)
    const { from, to } = submission.period
    const overlap = (others ?? []).some(
      ({ period }) => intersectPeriods(period, { from, to }) !== null,
    )
    if (others === undefined) byAgent.set(submission.agentId, [submission])
    else others.push(submission)
    return overlap
      ? [{ code: 'periodsOverlap', field: fieldOf(index, 'period'), found: `${from} – ${to}` }]
      : []
  })
}

/** Faults of submissions: an agent who does not exist, standing periods that overlap. */
export function checkSubmissions({
  agents,
  submissions,
}: Pick<WorkspaceFile, 'agents' | 'submissions'>): readonly FieldFailure[] {
  const known = new Set(agents.map(({ id }) => id))
  return [
    ...submissions.flatMap(({ agentId }, index): readonly FieldFailure[] =>
      known.has(agentId)
        ? []
        : [{ code: 'referenceUnknown', field: fieldOf(index, 'agentId'), found: agentId }],
    ),
    ...overlaps(submissions),
  ]
}
