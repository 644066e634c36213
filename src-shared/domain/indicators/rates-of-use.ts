import { minutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { agentMonthId } from '../timesheets/agent-month-id'
import { availableByAgent } from './lent-minutes'

/** Hours of an agent for bodies against those that the agent has to give. */
export interface UseRateBar {
  readonly agentId: string
  readonly direct: Minutes
  /** Working hours of the part that is lent, in the months that have entries. */
  readonly available: Minutes
  /** Direct over available, in tenths of a percent; `null` where none are available. */
  readonly rate: number | null
}

/** The use of each agent, the least used first. */
export interface UseRates {
  readonly bars: readonly UseRateBar[]
  readonly direct: Minutes
  readonly available: Minutes
  readonly rate: number | null
}

const rateOf = (direct: number, available: number): number | null =>
  available === 0 ? null : roundRatio(ratio(direct * 1000, available))

/**
 * The use rate of each agent of a settlement, by the rule of the indicator `useRate`; `null` without any hours.
 *
 * @param entered `agentMonthId` values with hours: only these months count
 */
export function ratesOfUse(
  agreement: Agreement,
  allocation: Pick<Allocation, 'agentIds' | 'agentTotals' | 'period'>,
  agents: readonly Agent[],
  entered: ReadonlySet<string>,
): UseRates | null {
  const availableTo = availableByAgent(agreement, agents, allocation.period, (id, month) =>
    entered.has(agentMonthId(id, month)),
  )
  const bars = allocation.agentIds
    .map((agentId, at): UseRateBar => {
      const direct = allocation.agentTotals[at]?.minutes ?? minutes(0)
      const available = minutes(availableTo.get(agentId) ?? 0)
      return { agentId, direct, available, rate: rateOf(direct, available) }
    })
    .filter(({ direct, available }) => direct !== 0 || available > 0)
    .sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0))
  const sum = (of: 'direct' | 'available'): Minutes =>
    minutes(bars.reduce((all, bar) => all + bar[of], 0))
  const [direct, available] = [sum('direct'), sum('available')]
  return direct === 0 ? null : { bars, direct, available, rate: rateOf(direct, available) }
}
