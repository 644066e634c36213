import { sumCents, type Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import { addRatio, lowestTerms, ratio, type Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import { agentCostTotal, type AgentCost } from './agent-cost'
import { denominatorMinutes, hourlyCost, type Denominator } from './hourly-cost'
import { paidMinutes } from './paid-minutes'

/** One way to say what an agent's hour costs. */
interface HourOf {
  readonly denominator: Denominator
  /** What the cost is divided by, exactly. */
  readonly minutes: Ratio
  /** Ten-thousandths of a euro an hour, exactly; `null` where there is nothing to divide by. */
  readonly rate: Ratio | null
}

/** What an agent's hour costs over the priced months, with the division that gives it. */
export interface AgentHour {
  readonly cost: Cents
  /** The months that have a cost: the others count neither above nor below the line. */
  readonly months: readonly Month[]
  /** Paid, worked, done: the three denominators in use (domain notes 2.5). */
  readonly hours: readonly HourOf[]
}

const DENOMINATORS: readonly Denominator[] = ['paid', 'worked', 'done']

/**
 * The weekly duration that a month counts, in minutes, exactly: what `paidMinutes` gives brought back to a week, so that
 * days without work count for nothing and each duration counts for its days.
 */
function weeklyMinutesIn(agent: Agent, month: Month): Ratio {
  const { numerator, denominator } = paidMinutes(agent, month)
  return ratio(numerator * 12n, denominator * 52n)
}

/**
 * What an hour of an agent costs: the sum of the priced months, divided by the hours of those same months counted in
 * three ways. A full-time year is 1 820 h paid or 1 607 h worked, in proportion to the weekly duration and to the calendar
 * days at work; a cost paid in a month without one counts over the hours of the others.
 *
 * @param doneIn minutes really done by the agent in a month, common time included
 */
export function agentHour(
  agent: Agent,
  costs: readonly AgentCost[],
  doneIn: (month: Month) => number,
): AgentHour {
  const own = costs.filter(({ agentId }) => agentId === agent.id)
  const cost = sumCents(own.map(agentCostTotal))
  const months = own.map(({ month }) => month).sort()
  const hours = DENOMINATORS.map((denominator): HourOf => {
    const minutes = months.reduce(
      (sum, month) =>
        lowestTerms(
          addRatio(
            sum,
            denominatorMinutes(denominator, {
              weeklyMinutes: weeklyMinutesIn(agent, month),
              months: 1,
              doneMinutes: doneIn(month),
            }),
          ),
        ),
      ratio(0),
    )
    return { denominator, minutes, rate: hourlyCost(cost, minutes) }
  })
  return { cost, months, hours }
}
