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

/** Sets what an agent cost in a month, unless a standing statement uses it. */
export function saveCost({ keeper }: KeeperPort, cost: DeskInput<'saveCost'>): Kept {
  return keeper.accept(async () => {
    const { agentId, month } = cost
    const agent = keeper.registers().agents.get(agentId)
    if (agent === undefined) return unknownRecord('agents', agentId)
    const costs = await keeper.readCosts({ from: month, to: month })
    const before = costs.find((known) => known.agentId === agentId) ?? null
    const decision = keepRecord(
      { verb: 'saveCost', subject: agentName(agent), when: month },
      { table: 'costs', id: agentMonthId(agentId, month), before, after: cost },
    )
    if (!decision.ok || decision.value.changes.length === 0) return decision
    const settled = settledFailure(
      keeper.registers(),
      { agentId, span: monthPeriod(month) },
      agentName(agent),
      month,
    )
    if (settled !== null) return failure(settled)
    const moved = await movedByCosts(keeper, [{ before, after: cost }], agentName(agent))
    return moved === null ? decision : failure(moved)
  })
}
