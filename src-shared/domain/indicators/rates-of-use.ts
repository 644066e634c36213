import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { agentMonthId } from '../timesheets/agent-month-id'
import { availableByAgent, upTo } from '../costs/lent-minutes'

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
  /** Whose rate is the lowest; `null` where no agent alone has it. */
  readonly least: { readonly agentId: string; readonly rate: number } | null
}

const rateOf = (direct: number, available: number): number | null =>
  available === 0 ? null : roundRatio(ratio(direct * 1000, available))

/**
 * Working hours of the part of each agent that is lent, up to a day, in the months that have entries.
 *
 * @param entered `agentMonthId` values with hours
 */
export function availableTo(
  agreement: Agreement,
  agents: readonly Agent[],
  period: Period,
  entered: Iterable<string>,
  today: Day,
): ReadonlyMap<string, number> {
  const months = new Set(entered)
  return availableByAgent(agreement, agents, upTo(period, today), (id, month) =>
    months.has(agentMonthId(id, month)),
  )
}

function leastOf([first, second]: readonly UseRateBar[]): UseRates['least'] {
  const rate = first?.rate ?? null
  return first === undefined || rate === null || second === undefined || second.rate === rate
    ? null
    : { agentId: first.agentId, rate }
}

/** The use rate of each agent of a settlement, by the rule of the indicator `useRate`; `null` without any hours. */
export function ratesOfUse(
  allocation: Pick<Allocation, 'agentIds' | 'agentTotals'>,
  available: ReturnType<typeof availableTo>,
): UseRates | null {
  const bars = allocation.agentIds
    .map((agentId, at): UseRateBar => {
      const direct = allocation.agentTotals[at]?.minutes ?? minutes(0)
      const own = minutes(available.get(agentId) ?? 0)
      return { agentId, direct, available: own, rate: rateOf(direct, own) }
    })
    .filter((bar) => bar.direct !== 0 || bar.available > 0)
    .sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0))
  const sum = (of: 'direct' | 'available'): Minutes =>
    minutes(bars.reduce((all, bar) => all + bar[of], 0))
  const [direct, whole] = [sum('direct'), sum('available')]
  return direct === 0
    ? null
    : { bars, direct, available: whole, rate: rateOf(direct, whole), least: leastOf(bars) }
}
