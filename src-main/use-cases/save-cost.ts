import { monthPeriod } from '#shared/kernel/period'
import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { keepRecord } from './keep-record'
import { movedByCosts } from './moved-by-costs'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept } from './ports'
import { settledFailure } from './settled-failure'
import { unknownRecord } from './missing-records'

/** Keeps the cost of an agent's month, or that there is none, unless a standing statement uses it. */
const keepCost = (
  { keeper }: KeeperPort,
  { agentId, month }: Pick<AgentCost, 'agentId' | 'month'>,
  after: AgentCost | null,
): Kept =>
  keeper.accept(async () => {
    if (!keeper.registers().agents.has(agentId)) return unknownRecord('agents', agentId)
    const name = nameOfAgent(keeper.registers(), agentId)
    const id = agentMonthId(agentId, month)
    const costs = await keeper.readCosts({ from: month, to: month })
    const before = costs.find((known) => known.agentId === agentId) ?? null
    if (before === null && after === null) return unknownRecord('costs', id)
    const decision = keepRecord(
      { verb: 'saveCost', subject: name, when: month },
      { table: 'costs', id, before, after },
    )
    if (!decision.ok || decision.value.changes.length === 0) return decision
    const settled = settledFailure(
      keeper.registers(),
      { agentId, span: monthPeriod(month) },
      name,
      month,
    )
    if (settled !== null) return failure(settled)
    const moved = await movedByCosts(keeper, [{ before, after }], name)
    return moved === null ? decision : failure(moved)
  })

/** Sets what an agent cost in a month. */
export const saveCost = (ports: KeeperPort, cost: DeskInput<'saveCost'>): Kept =>
  keepCost(ports, cost, cost)

/** Removes the cost of an agent's month: the month counts as unpriced again. */
export const removeCost = (ports: KeeperPort, month: DeskInput<'removeCost'>): Kept =>
  keepCost(ports, month, null)
