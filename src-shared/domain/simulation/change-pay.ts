import { cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods, lengthInDays, monthPeriod } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { AgentCost, CostComponent } from '../costs/agent-cost'

/** What follows the value of the point: pay, index bonus, family supplement, and the contributions that rest on them. */
const FOLLOWS: ReadonlySet<CostComponent> = new Set<CostComponent>([
  'basePay',
  'indexBonus',
  'familySupplement',
  'employerContributions',
])

/** The month of a cost from a day on; `null` where the month is over by then. */
const daysFrom = ({ month }: AgentCost, from: Day): Period | null =>
  intersectPeriods(monthPeriod(month), { from, to: null })

/** A cost whose pay moves by ten-thousandths from a day on: the month of that day in proportion of its days. */
export function withPay(cost: AgentCost, from: Day, tenThousandths: number): AgentCost {
  const moved = daysFrom(cost, from)
  if (moved === null) return cost
  const days = lengthInDays(moved)
  const whole = lengthInDays(monthPeriod(cost.month))
  return {
    ...cost,
    components: cost.components.map(({ kind, amount }) => ({
      kind,
      amount: FOLLOWS.has(kind)
        ? cents(
            amount +
              roundRatio(
                ratio(BigInt(amount) * BigInt(tenThousandths) * BigInt(days), 10_000 * whole),
              ),
          )
        : amount,
    })),
  }
}

const daysAtWork = ({ workPeriods }: Agent, within: Period): number =>
  workPeriods.reduce((sum, { period }) => {
    const both = intersectPeriods(within, period)
    return both === null ? sum : sum + lengthInDays(both)
  }, 0)

/** What is left of a cost when its agent leaves on a day: its days at work before, in proportion; `null` where none is. */
export function withDeparture(cost: AgentCost, agent: Agent, from: Day): AgentCost | null {
  const month = monthPeriod(cost.month)
  const away = daysFrom(cost, from)
  if (away === null) return cost
  const whole = daysAtWork(agent, month)
  const kept = whole - daysAtWork(agent, away)
  if (kept === 0) return null
  return {
    ...cost,
    components: cost.components.map(({ kind, amount }) => ({
      kind,
      amount: cents(roundRatio(ratio(BigInt(amount) * BigInt(kept), whole))),
    })),
  }
}

/** An agent whose posts end the day before. */
export const leaving = (agent: Agent, last: Day): Agent => ({
  ...agent,
  workPeriods: agent.workPeriods.flatMap((post) => {
    if (post.period.from > last) return []
    const to = post.period.to === null || post.period.to > last ? last : post.period.to
    return [{ ...post, period: { ...post.period, to } }]
  }),
})
