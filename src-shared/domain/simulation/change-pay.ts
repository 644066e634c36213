import { cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods, lengthInDays, monthPeriod, type OpenPeriod } from '#shared/kernel/period'
import { ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { AgentCost, CostComponent } from '../costs/agent-cost'
import { paidMinutes } from '../costs/paid-minutes'

/** What depends on the value of the point: pay, index bonus, family supplement, and their contributions. */
const FOLLOWS: ReadonlySet<CostComponent> = new Set<CostComponent>([
  'basePay',
  'indexBonus',
  'familySupplement',
  'employerContributions',
])

/** The part of a cost from a day on: by the minutes paid, or by calendar days where none is known. */
function partFrom({ month }: AgentCost, agent: Agent | undefined, from: Day): Ratio {
  const asked: OpenPeriod = { from, to: null }
  const paid = agent === undefined ? ratio(0) : paidMinutes(agent, month)
  if (agent !== undefined && paid.numerator > 0n) {
    const after = paidMinutes(agent, month, asked)
    return ratio(after.numerator * paid.denominator, after.denominator * paid.numerator)
  }
  const whole = monthPeriod(month)
  const days = intersectPeriods(whole, asked)
  return ratio(days === null ? 0 : lengthInDays(days), lengthInDays(whole))
}

/** An amount taken so many times, rounded once to the cent. */
const times = (amount: number, { numerator, denominator }: Ratio): number =>
  roundRatio(ratio(BigInt(amount) * numerator, denominator))

/**
 * A cost whose pay moves by ten-thousandths from a day on: the month of that day in proportion to the minutes paid from then
 * on.
 *
 * @param agent whose cost it is; `undefined` where it is not known, and calendar days count instead
 */
export function withPay(
  cost: AgentCost,
  agent: Agent | undefined,
  from: Day,
  tenThousandths: number,
): AgentCost {
  const { numerator, denominator } = partFrom(cost, agent, from)
  if (numerator === 0n) return cost
  const rise = ratio(numerator * BigInt(tenThousandths), denominator * 10_000n)
  return {
    ...cost,
    components: cost.components.map(({ kind, amount }) => ({
      kind,
      amount: FOLLOWS.has(kind) ? cents(amount + times(amount, rise)) : amount,
    })),
  }
}

/** A cost of which each component is taken so many times. */
const taken = (cost: AgentCost, part: Ratio): AgentCost => ({
  ...cost,
  components: cost.components.map(({ kind, amount }) => ({
    kind,
    amount: cents(times(amount, part)),
  })),
})

/** A cost as that of another month: in proportion to the minutes paid in both, or as it is where none are paid in one. */
export function inMonth(cost: AgentCost, agent: Agent | undefined, month: Month): AgentCost {
  const [paid, before] = [month, cost.month].map((one) =>
    agent === undefined ? ratio(0) : paidMinutes(agent, one),
  )
  if (!paid?.numerator || !before?.numerator) return { ...cost, month }
  const part = ratio(paid.numerator * before.denominator, paid.denominator * before.numerator)
  return { ...taken(cost, part), month }
}

/** What is left of a cost when its agent leaves on a day: in proportion to the minutes paid before; `null` where none is. */
export function withDeparture(cost: AgentCost, agent: Agent, from: Day): AgentCost | null {
  if (intersectPeriods(monthPeriod(cost.month), { from, to: null }) === null) return cost
  const { numerator, denominator } = partFrom(cost, agent, from)
  const kept = ratio(denominator - numerator, denominator)
  return kept.numerator === 0n ? null : taken(cost, kept)
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
