import { lengthInDays, type Period } from '#shared/kernel/period'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Agent } from '#shared/domain/agents/agent'
import type { PeriodReview } from '#shared/domain/approvals/period-review'
import { standingSubmission } from '#shared/domain/approvals/standing-submission'
import type { Submission } from '#shared/domain/approvals/submission'
import { LONGEST_SUBMISSION } from '#shared/domain/approvals/submission-period'
import type { RecordChange } from '#shared/domain/workspace/change'
import { missingAgents } from './missing-records'
import { nameOfAgent } from './name-of-agent'
import type { Kept, Registers, SigningPorts, Surroundings } from './ports'
import { reviewPeriods } from './review-periods'
import { severalNames } from './several-names'
import { takeStep } from './take-step'

function refusal(
  registers: Registers,
  agent: Agent,
  period: Period,
  review: PeriodReview | undefined,
): Failure | null {
  const name = nameOfAgent(registers, agent.id)
  const standing = standingSubmission(registers.submissions.values(), agent.id, period)
  if (standing !== undefined) return { code: 'alreadySubmitted', agent: name, ...standing.period }
  return review?.isEmpty === true ? { code: 'nothingToSubmit', agent: name, ...period } : null
}

/** The same period submitted again keeps its earlier steps; another one begins. */
function submission(
  { submissions }: Registers,
  surroundings: Surroundings,
  agentId: string,
  period: Period,
): RecordChange {
  const known = [...submissions.values()].find(
    (candidate) =>
      candidate.agentId === agentId &&
      candidate.period.from === period.from &&
      candidate.period.to === period.to,
  )
  if (known !== undefined) return takeStep(surroundings, known, 'submitted', '')
  const fresh: Submission = { id: surroundings.newId(), agentId, period, steps: [] }
  return takeStep(surroundings, fresh, 'submitted', '')
}

/**
 * Submits a period of some agents, all in one change: from then on its hours can't change, until it is sent back or opened
 * again. Refused where a standing submission overlaps it, and where hours are foreseen and none was confirmed.
 */
export function submitPeriods(
  { keeper, surroundings }: SigningPorts,
  { agentIds, period }: DeskInput<'submitPeriods'>,
): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    if (lengthInDays(period) > LONGEST_SUBMISSION)
      return failure({ code: 'periodTooLong', ...period, limit: LONGEST_SUBMISSION })
    const missing = missingAgents(registers, agentIds)
    if (missing.length > 0) return failure(...missing)
    const agents = [...new Set(agentIds)].flatMap((id) => registers.agents.get(id) ?? [])
    const reviews = await reviewPeriods(keeper, agents, period)
    const refusals = agents.flatMap(
      (agent) => refusal(registers, agent, period, reviews.get(agent.id)) ?? [],
    )
    if (refusals.length > 0) return failure(...refusals)
    return success({
      label: {
        verb: 'submitPeriods',
        subject: severalNames(agents.map(({ id }) => nameOfAgent(registers, id))),
        when: period.from,
      },
      changes: agents.map(({ id }) => submission(registers, surroundings, id, period)),
    })
  })
}
