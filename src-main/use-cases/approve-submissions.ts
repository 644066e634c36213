import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Agent } from '#shared/domain/agents/agent'
import type { Submission } from '#shared/domain/approvals/submission'
import type { WeekCheck } from '#shared/domain/timesheets/week-check'
import { nameOfAgent } from './name-of-agent'
import { nameOfBody } from './name-of-body'
import { namedSubmission } from './named-submission'
import type { Keeper, Kept, Registers, SigningPorts } from './ports'
import { reviewPeriods } from './review-periods'
import { severalNames } from './several-names'
import { takeStep } from './take-step'

interface Reviewed {
  readonly submission: Submission
  readonly agent: Agent
  readonly checks: readonly WeekCheck[]
}

/** Hours that could never be billed (a court refused billing after the end of the agreement): they can't be approved. */
function blocking(
  { collectivities }: Registers,
  agent: string,
  check: WeekCheck,
): readonly Failure[] {
  if (check.code === 'notEmployed') return [{ code: 'agentNotEmployed', agent, day: check.day }]
  if (check.code !== 'outsideAgreement') return []
  return [
    {
      code: 'outsideAgreement',
      agent,
      collectivity:
        check.collectivityId === null ? null : nameOfBody({ collectivities }, check.collectivityId),
      day: check.day,
      agreement: check.agreement ?? '',
    },
  ]
}

function refusals(
  registers: Registers,
  { submission, agent, checks }: Reviewed,
  reason: string,
): readonly Failure[] {
  const name = nameOfAgent(registers, agent.id)
  const found = checks.flatMap((check) => blocking(registers, name, check))
  if (found.length > 0 || checks.length === 0 || reason !== '') return found
  return [
    { code: 'approvalReasonMissing', agent: name, ...submission.period, count: checks.length },
  ]
}

/** What was asked for with its checks; identical periods are read once. */
async function review(
  keeper: Keeper,
  ids: readonly string[],
): Promise<Result<readonly Reviewed[], Failure>> {
  const failures: Failure[] = []
  const byPeriod = new Map<string, { readonly submission: Submission; readonly agent: Agent }[]>()
  for (const id of new Set(ids)) {
    const named = namedSubmission(keeper.registers(), id, 'submitted')
    if (!named.ok) failures.push(...named.failures)
    else {
      const { from, to } = named.value.submission.period
      byPeriod.set(`${from} ${to}`, [...(byPeriod.get(`${from} ${to}`) ?? []), named.value])
    }
  }
  if (failures.length > 0) return failure(...failures)
  const reviewed: Reviewed[] = []
  for (const group of byPeriod.values()) {
    const [first] = group
    if (first === undefined) continue
    const agents = group.map(({ agent }) => agent)
    const reviews = await reviewPeriods(keeper, agents, first.submission.period)
    for (const one of group)
      reviewed.push({ ...one, checks: reviews.get(one.agent.id)?.checks ?? [] })
  }
  return success(reviewed)
}

/**
 * Approves submitted periods, all in one change. Refused where hours could never be billed; where other checks are open, a
 * reason is needed and is kept with the approvals that it was given for.
 */
export function approveSubmissions(
  { keeper, surroundings }: SigningPorts,
  { ids, reason }: DeskInput<'approveSubmissions'>,
): Kept {
  return keeper.accept(async () => {
    const found = await review(keeper, ids)
    if (!found.ok) return found
    const reviewed = found.value
    const registers = keeper.registers()
    const failures = reviewed.flatMap((one) => refusals(registers, one, reason))
    if (failures.length > 0) return failure(...failures)
    const someWarned = reviewed.some(({ checks }) => checks.length > 0)
    return success({
      label: {
        verb: 'approveSubmissions',
        subject: severalNames([
          ...new Set(reviewed.map(({ agent }) => nameOfAgent(registers, agent.id))),
        ]),
        when: reviewed.map(({ submission }) => submission.period.from).sort()[0] ?? null,
      },
      changes: reviewed.map(({ submission, checks }) =>
        takeStep(
          surroundings,
          submission,
          'approved',
          someWarned && checks.length === 0 ? '' : reason,
        ),
      ),
    })
  })
}
