import { addDays, mondayOf } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Agent } from '#shared/domain/agents/agent'
import { reviewPeriod, type PeriodReview } from '#shared/domain/approvals/period-review'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Keeper } from './ports'
import { registerLists } from './register-lists'

/** Reviews a period of some agents as it is kept now, each day of it expected to be filled; by agent. */
export async function reviewPeriods(
  keeper: Pick<Keeper, 'registers' | 'readTimesheets'>,
  agents: readonly Agent[],
  period: Period,
): Promise<ReadonlyMap<string, PeriodReview>> {
  const { weekTemplates: templates, ...lists } = registerLists(keeper.registers())
  const kept = await keeper.readTimesheets({
    agentIds: agents.map(({ id }) => id),
    from: monthOf(mondayOf(period.from)),
    to: monthOf(addDays(mondayOf(period.to), 6)),
  })
  const timesheets = new Map<string, Timesheet[]>()
  for (const timesheet of kept)
    timesheets.set(timesheet.agentId, [...(timesheets.get(timesheet.agentId) ?? []), timesheet])
  const facts = {
    period,
    until: period.to,
    agreements: lists.agreements,
    templates,
    absences: lists.absences,
    collectivities: lists.collectivities,
  }
  return new Map(
    agents.map((agent) => [
      agent.id,
      reviewPeriod({ ...facts, agent, timesheets: timesheets.get(agent.id) ?? [] }),
    ]),
  )
}
