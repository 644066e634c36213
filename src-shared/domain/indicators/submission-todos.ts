import type { Period } from '#shared/kernel/period'
import { openSubmissions } from '../approvals/open-submissions'
import type { Submission } from '../approvals/submission'

/**
 * Periods that wait for a decision (`approve`), or that were sent back or opened again and not handed in since
 * (`correct`): how many, whose, earliest first, and the earliest with the reason of its last step.
 */
export interface SubmissionTodo {
  readonly kind: 'approve' | 'correct'
  readonly period: Period
  readonly count: number
  readonly agentIds: readonly string[]
  readonly reason: string
}

function together(
  kind: SubmissionTodo['kind'],
  submissions: readonly Submission[],
): readonly SubmissionTodo[] {
  const sorted = [...submissions].sort((a, b) =>
    a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0,
  )
  const [first] = sorted
  if (first === undefined) return []
  const agentIds = [...new Set(sorted.map(({ agentId }) => agentId))]
  const reason = first.steps.at(-1)?.reason ?? ''
  return [{ kind, period: first.period, count: sorted.length, agentIds, reason }]
}

/** Submissions that need action: those to decide on, then those to correct. */
export function submissionTodos(submissions: readonly Submission[]): readonly SubmissionTodo[] {
  const { toDecide, toCorrect } = openSubmissions(submissions)
  return [...together('approve', toDecide), ...together('correct', toCorrect)]
}
