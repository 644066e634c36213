import type { Coded } from '#shared/kernel/coded'
import { groupBy } from '#shared/kernel/group-by'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import { ratio, type Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { Absence } from '../timesheets/absence'
import { OF_ITS_MONTH, type AgentCost } from './agent-cost'
import { paidMinutes } from './paid-minutes'

/** A month of an agent whose cost is far from that of the other months. */
export type PayDoubt = Coded<{
  /** At least so many whole times the usual cost. */
  payFarAbove: { readonly agentId: string; readonly month: Month; readonly times: number }
  payFarBelow: { readonly agentId: string; readonly month: Month }
}>

/** So many times the usual cost, or such a part of it, is doubtful: back pay or half pay change it less, a decimal point more. */
const FAR = 3n

/** Of fewer months, which one is the usual one can't be said. */
const LEAST_MONTHS = 3

/** What a month costs for each minute paid. */
interface PricedMonth {
  readonly cost: AgentCost
  readonly price: Ratio
}

/** What comes back each month: not what is paid once or twice a year, nor what came back for an absence. */
const recurring = ({ components }: AgentCost): number =>
  components.reduce(
    (sum, { kind, amount }) => (OF_ITS_MONTH.includes(kind) ? sum : sum + amount),
    0,
  )

const pricedMonths = (agent: Agent, costs: readonly AgentCost[]): readonly PricedMonth[] =>
  costs.flatMap((cost) => {
    const { numerator, denominator } = paidMinutes(agent, cost.month)
    if (numerator === 0n) return []
    return [{ cost, price: ratio(BigInt(recurring(cost)) * denominator, numerator) }]
  })

/** Negative, zero or positive as the first price is below, equal to or above so many times the second one. */
const compare = (one: Ratio, other: Ratio, times = 1n): number => {
  const [left, right] = [
    one.numerator * other.denominator,
    times * other.numerator * one.denominator,
  ]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The lower one of the two in the middle, where their number is even. */
function medianOf(prices: readonly Ratio[]): Ratio | undefined {
  const sorted = [...prices].sort((one, other) => compare(one, other))
  return sorted[Math.floor((sorted.length - 1) / 2)]
}

function doubtOf(
  { cost: { agentId, month }, price }: PricedMonth,
  usual: Ratio,
  isSick: boolean,
): readonly PayDoubt[] {
  if (compare(price, usual, FAR) >= 0) {
    const times = (price.numerator * usual.denominator) / (price.denominator * usual.numerator)
    return [{ code: 'payFarAbove', agentId, month, times: Number(times) }]
  }
  return compare(usual, price, FAR) > 0 && !isSick ? [{ code: 'payFarBelow', agentId, month }] : []
}

/**
 * Months whose cost for a minute paid is three times that of the agent's usual month, or less than a third: an amount of the year, a
 * point in the wrong place, a part that was not entered. The usual one is the median of the months given, three at least; months
 * without work are left out, and so are low ones in which the agent was ill.
 *
 * @param costs of a year
 */
export function payDoubts(
  agents: readonly Agent[],
  costs: readonly AgentCost[],
  absences: readonly Absence[],
): readonly PayDoubt[] {
  const known = new Map(agents.map((agent) => [agent.id, agent]))
  return groupBy(costs, ({ agentId }) => agentId).flatMap((own) => {
    const agent = known.get(own[0].agentId)
    const months = agent === undefined ? [] : pricedMonths(agent, own)
    const usual = medianOf(months.map(({ price }) => price))
    if (months.length < LEAST_MONTHS || usual === undefined || usual.numerator <= 0n) return []
    const ill = absences.filter(
      ({ agentId, kind }) => agentId === own[0].agentId && kind === 'sickness',
    )
    return months.flatMap((one) => {
      const days = monthPeriod(one.cost.month)
      return doubtOf(
        one,
        usual,
        ill.some(({ period }) => intersectPeriods(period, days) !== null),
      )
    })
  })
}
