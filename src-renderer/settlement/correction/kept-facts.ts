import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { monthOf, type Month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { success, type Result } from '#shared/kernel/result'
import { desk } from '../../client/desk'

/** The hours of an agent at a body (`null`: common time) on a day. */
interface HoursAt {
  readonly agentId: string
  readonly collectivityId: string | null
  readonly day: Day
}

/** A line of hours as it would be recorded. */
interface KnownLine extends Pick<HoursAt, 'collectivityId' | 'day'> {
  readonly minutes: Minutes
  readonly task: string
}

/** Hours as the facts of a correction leave them, else as they are kept; none is zero. */
export async function knownHours(
  facts: readonly CorrectableFact[],
  { agentId, collectivityId, day }: HoursAt,
): Promise<Result<KnownLine, Failure>> {
  const isIt = (line: Pick<HoursAt, 'collectivityId' | 'day'> & { activity?: unknown }): boolean =>
    line.day === day && line.collectivityId === collectivityId && line.activity === undefined
  const said = facts
    .flatMap((fact) => (fact.method === 'recordTime' ? fact.input.sheets : []))
    .filter((sheet) => sheet.agentId === agentId)
    .flatMap(({ lines }) => lines)
    .findLast(isIt)
  const month = monthOf(day)
  const answer = await desk.ask('readTimesheets', { agentIds: [agentId], from: month, to: month })
  if (!answer.ok) return answer
  const kept = answer.value.flatMap(({ lines }) => lines).find(isIt)
  return success({
    day,
    collectivityId,
    minutes: said === undefined ? (kept?.minutes ?? minutes(0)) : (said.minutes ?? minutes(0)),
    task: said?.task ?? kept?.task ?? '',
  })
}

/** The cost of an agent's month as the facts of a correction leave it, else as it is kept. */
export async function knownCost(
  facts: readonly CorrectableFact[],
  { agentId, month }: { readonly agentId: string; readonly month: Month },
): Promise<Result<AgentCost, Failure>> {
  const isIt = (cost: Pick<AgentCost, 'agentId' | 'month'>): boolean =>
    cost.agentId === agentId && cost.month === month
  const said = facts
    .flatMap((fact) => (fact.method === 'saveCost' ? fact.input : []))
    .findLast(isIt)
  if (said !== undefined) return success(said)
  const answer = await desk.ask('readPeriod', monthPeriod(month))
  if (!answer.ok) return answer
  return success(answer.value.costs.find(isIt) ?? { agentId, month, components: [] })
}
