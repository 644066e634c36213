import { monthPeriod } from '#shared/kernel/period'
import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { agentMonthId } from '#shared/domain/timesheets/timesheet'
import { keepRecord } from './keep-record'
import { movedByCosts } from './moved-by-costs'
import type { Ports } from './ports'
import { settledFailure } from './settled-failure'

/** Removes the cost of an agent's month: the month counts as unpriced again. */
export function removeCost(
  { keeper }: Pick<Ports, 'keeper'>,
  { agentId, month }: DeskInput<'removeCost'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(async () => {
    const agent = keeper.registers().agents.get(agentId)
    if (agent === undefined) return failure({ code: 'unknownRecord', table: 'agents', id: agentId })
    const id = agentMonthId(agentId, month)
    const costs = await keeper.readCosts({ from: month, to: month })
    const before = costs.find((cost) => cost.agentId === agentId)
    if (before === undefined) return failure({ code: 'unknownRecord', table: 'costs', id })
    const settled = settledFailure(
      keeper.registers(),
      { agentId, span: monthPeriod(month) },
      agentName(agent),
      month,
    )
    if (settled !== null) return failure(settled)
    const moved = await movedByCosts(keeper, [{ before, after: null }], agentName(agent))
    if (moved !== null) return failure(moved)
    return keepRecord(
      { verb: 'saveCost', subject: agentName(agent), when: month },
      { table: 'costs', id, before, after: null },
    )
  })
}
