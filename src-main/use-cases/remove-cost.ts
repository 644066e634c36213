import { monthPeriod } from '#shared/kernel/period'
import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { agentName } from '#shared/domain/agents/agent'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { keepRecord } from './keep-record'
import { movedByCosts } from './moved-by-costs'
import type { KeeperPort, Kept } from './ports'
import { settledFailure } from './settled-failure'
import { unknownRecord } from './missing-records'

/** Removes the cost of an agent's month: the month counts as unpriced again. */
export function removeCost(
  { keeper }: KeeperPort,
  { agentId, month }: DeskInput<'removeCost'>,
): Kept {
  return keeper.accept(async () => {
    const agent = keeper.registers().agents.get(agentId)
    if (agent === undefined) return unknownRecord('agents', agentId)
    const id = agentMonthId(agentId, month)
    const costs = await keeper.readCosts({ from: month, to: month })
    const before = costs.find((cost) => cost.agentId === agentId)
    if (before === undefined) return unknownRecord('costs', id)
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
