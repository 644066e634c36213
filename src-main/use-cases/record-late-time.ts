import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { RECORD_LABELS } from '#shared/contract/record-labels'
import type { Failure } from '#shared/contract/failures'
import type { LateTimeSaved } from '#shared/contract/late-time-methods'
import { workPeriodOn } from '#shared/domain/agents/agent'
import { coveringAgreement, nearestAgreement } from '#shared/domain/agreements/coverage'
import { countingMonth } from '#shared/domain/statements/counting-month'
import { lockedThrough } from '#shared/domain/approvals/lock-in-force'
import { statementResting } from '#shared/domain/statements/settled-months'
import { lockedHoursFailure } from './locked-hours-failure'
import { keepRecord } from './keep-record'
import { labelNames } from './label-names'
import { nameOfAgent } from './name-of-agent'
import { lockedLateTimeFailure } from './locked-late-time-failure'
import { nameOfBody } from './name-of-body'
import type { Keeper, SigningPorts } from './ports'
import { unknownRecord } from './missing-records'

type Input = DeskInput<'recordLateTime'>

/** What makes the minutes themselves invalid: a day has 24 h, and no more can be subtracted than was done. */
async function minutesFailure(
  keeper: Pick<Keeper, 'registers' | 'readTimesheets'>,
  { id, agentId, collectivityId, day, minutes }: Input,
  names: { readonly agent: string; readonly collectivity: string },
): Promise<Failure | null> {
  const month = monthOf(day)
  const [timesheet] = await keeper.readTimesheets({ agentIds: [agentId], from: month, to: month })
  const known = [
    ...(timesheet?.lines ?? []),
    ...[...keeper.registers().adjustments.values()].filter(
      (late) => late.agentId === agentId && late.id !== id,
    ),
  ].filter((line) => line.day === day)
  const sum = (lines: typeof known): number =>
    lines.reduce<number>((total, line) => total + line.minutes, minutes)
  const ofDay = sum(known)
  if (ofDay > MINUTES_PER_DAY)
    return { code: 'dayOver24Hours', agent: names.agent, day, minutes: ofDay }
  const ofBody = sum(known.filter((line) => line.collectivityId === collectivityId))
  return ofBody < 0 ? { code: 'lateTimeBelowZero', ...names, day } : null
}

/**
 * Keeps hours found after their month was settled: the closed month stays as it is, and they count, labelled, in the first
 * month after it that is neither locked nor covered by a standing statement of the agreement. Refused where the day is not settled (the hour goes
 * into the week itself), where what is corrected was counted since, and where the agreement ends before such a month.
 */
export async function recordLateTime(
  { keeper, surroundings }: SigningPorts,
  input: Input,
): Promise<Result<LateTimeSaved, Failure>> {
  const { agentId, collectivityId, day } = input
  let countedIn = monthOf(day)
  const saved = await keeper.accept(async () => {
    const { adjustments, agents, collectivities, agreements, statements, locks } =
      keeper.registers()
    const [agent, body] = [agents.get(agentId), collectivities.get(collectivityId)]
    if (agent === undefined) return unknownRecord('agents', agentId)
    if (body === undefined) return unknownRecord('collectivities', collectivityId)
    const names = {
      agent: nameOfAgent({ agents }, agentId),
      collectivity: nameOfBody({ collectivities }, body.id),
    }
    if (workPeriodOn(agent, day) === undefined)
      return failure({ code: 'agentNotEmployed', agent: names.agent, day })
    const covering = coveringAgreement(agreements.values(), input)
    const agreement = agreements.get(covering?.id ?? '')
    if (agreement === undefined) {
      const nearest = nearestAgreement(agreements.values(), input)?.reference ?? ''
      return failure({ code: 'outsideAgreement', ...names, day, agreement: nearest })
    }
    const touched = { agentId, collectivityId, span: { from: day, to: day } }
    if (statementResting(statements.values(), [agreement], touched) === undefined) {
      const held = lockedHoursFailure(keeper.registers(), agentId, names.agent)
      return failure(held(touched.span) ?? { code: 'monthNotSettled', agent: names.agent, day })
    }
    const month = countingMonth(
      statements.values(),
      agreement,
      input,
      lockedThrough(locks.values()),
    )
    if (month === null) {
      const { reference, period, amendments = [] } = agreement
      const last = amendments.at(-1)?.terms ?? agreement
      const named =
        last.agents.some((one) => one.agentId === agentId) &&
        last.beneficiaries.some((one) => one.collectivityId === collectivityId)
      return period.to === null || !named
        ? failure({ code: 'laterTermsDiffer', ...names, day, agreement: reference })
        : failure({ code: 'noLaterMonth', agent: names.agent, day, agreement: reference })
    }
    countedIn = month
    const before = input.id === undefined ? null : (adjustments.get(input.id) ?? null)
    const held = before === null ? null : lockedLateTimeFailure(keeper.registers(), before)
    if (held !== null) return failure(held)
    const wrong = await minutesFailure(keeper, input, names)
    if (wrong !== null) return failure(wrong)
    const after = { ...input, id: input.id ?? surroundings.newId(), countedIn }
    return keepRecord(RECORD_LABELS.adjustments(after, labelNames(keeper.registers())), {
      table: 'adjustments',
      id: after.id,
      before,
      after,
    })
  })
  return saved.ok ? success({ ...saved.value, countedIn }) : saved
}
