import type { Cents } from '#shared/kernel/cents'
import { sumCents } from '#shared/kernel/cents'
import { lastDayOf, type Month } from '#shared/kernel/month'
import type { Ratio } from '#shared/kernel/ratio'
import { addRatio, ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import { workPeriodOn } from '../agents/agent'
import type { AgentCost } from './agent-cost'
import { agentCostTotal } from './agent-cost'
import type { Denominator } from './hourly-cost'
import { denominatorMinutes, hourlyCost } from './hourly-cost'

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

/** The weekly duration that a month counts: in force on its last day, else in the latest period that began before. */
export function weeklyMinutesIn(agent: Agent, month: Month): number {
  const end = lastDayOf(month)
  const inForce = workPeriodOn(agent, end)
  if (inForce !== undefined) return inForce.weeklyMinutes
  return (
    agent.workPeriods
      .filter(({ period }) => period.from <= end)
      .reduce<Agent['workPeriods'][number] | null>(
        (latest, each) =>
          latest === null || each.period.from > latest.period.from ? each : latest,
        null,
      )?.weeklyMinutes ?? 0
  )
}

/**
 * What an hour of an agent costs: the sum of the priced months, divided by the hours of those same months counted in
 * three ways. A full-time year is 1 820 h paid or 1 607 h worked, in proportion to the weekly duration.
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
        addRatio(
          sum,
          denominatorMinutes(denominator, {
            weeklyMinutes: weeklyMinutesIn(agent, month),
            months: 1,
            doneMinutes: doneIn(month),
          }),
        ),
      ratio(0),
    )
    return { denominator, minutes, rate: hourlyCost(cost, minutes) }
  })
  return { cost, months, hours }
}
