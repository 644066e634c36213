import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Agent } from '#shared/domain/agents/agent'
import type { Submission } from '#shared/domain/approvals/submission'
import { submissionState } from '#shared/domain/approvals/submission-state'
import { nameOfAgent } from './name-of-agent'
import type { Registers } from './ports'
import { unknownRecord } from './missing-records'

interface NamedSubmission {
  readonly submission: Submission
  readonly agent: Agent
}

/** The submission of an identifier with its agent, in the state that the decision needs; else what is wrong. */
export function namedSubmission(
  { submissions, agents }: Pick<Registers, 'submissions' | 'agents'>,
  id: string,
  needed: 'submitted' | 'approved',
): Result<NamedSubmission, Failure> {
  const submission = submissions.get(id)
  if (submission === undefined) return unknownRecord('submissions', id)
  const agent = agents.get(submission.agentId)
  if (agent === undefined) return unknownRecord('agents', submission.agentId)
  if (submissionState(submission) !== needed)
    return failure({
      code: needed === 'submitted' ? 'notSubmitted' : 'notApproved',
      agent: nameOfAgent({ agents }, agent.id),
      ...submission.period,
    })
  return success({ submission, agent })
}
