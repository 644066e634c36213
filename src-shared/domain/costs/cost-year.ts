import { sumCents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { monthOf, type Month } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod, monthsOf, type Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import { agentMonthId } from '../timesheets/agent-month-id'
import type { Absence } from '../timesheets/absence'
import { agentCostTotal, type AgentCost } from './agent-cost'
import { payDoubts, type PayDoubt } from './pay-doubts'

/**
 * What is known of an agent's month:
 * - `priced`: its cost is entered;
 * - `missing`: no cost, and an agreement bills the month, which is over, or entered by all to its end: this blocks a settlement;
 * - `expected`: the agent was employed in a month that is over or under way, without cost: no agreement bills it, or not yet;
 * - `ahead`: employed, and the month is to come;
 * - `notEmployed`: no work period touches the month.
 */
type CostMonthState = 'priced' | 'missing' | 'expected' | 'ahead' | 'notEmployed'

/** One month of an agent in the table of costs. */
export interface CostMonth {
  readonly month: Month
  readonly state: CostMonthState
  /** `null` unless priced. */
  readonly total: Cents | null
  /** Where its cost is far from that of the agent's other months. */
  readonly doubt: PayDoubt | null
}

/** A year of an agent's costs. */
export interface AgentCostYear {
  readonly agent: Agent
  readonly months: readonly CostMonth[]
  /** Sum of the priced months. */
  readonly total: Cents
}

/** What the table of costs is made from. */
export interface CostYearFacts {
  readonly agents: readonly Agent[]
  readonly costs: readonly AgentCost[]
  readonly absences: readonly Absence[]
  /** `agentMonthId` values in periods that are settled or will be soon (`monthsDue`). */
  readonly due: ReadonlySet<string>
  /** `agentMonthId` values that agreements bill (`monthsToPrice`). */
  readonly billed: ReadonlySet<string>
  /** Whole months. */
  readonly period: Period
  readonly today: Day
}

const employedIn = (agent: Agent, month: Month): boolean =>
  agent.workPeriods.some(({ period }) => intersectPeriods(monthPeriod(month), period) !== null)

/** Lays the costs of a period out by agent and month, agents in the order given, and names the months that lack one. */
export function costYear(facts: CostYearFacts): readonly AgentCostYear[] {
  const known = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const doubts = new Map(
    payDoubts(facts.agents, facts.costs, facts.absences).map((doubt) => [
      agentMonthId(doubt.agentId, doubt.month),
      doubt,
    ]),
  )
  const current = monthOf(facts.today)
  return facts.agents.map((agent) => {
    const months = monthsOf(facts.period).map((month): CostMonth => {
      const id = agentMonthId(agent.id, month)
      const cost = known.get(id)
      if (cost !== undefined) {
        const doubt = doubts.get(id) ?? null
        return { month, state: 'priced', total: agentCostTotal(cost), doubt }
      }
      const isDue = facts.due.has(id) || (facts.billed.has(id) && month < current)
      const none = { month, total: null, doubt: null }
      if (isDue) return { ...none, state: 'missing' }
      if (!employedIn(agent, month)) return { ...none, state: 'notEmployed' }
      return { ...none, state: month <= current ? 'expected' : 'ahead' }
    })
    const total = sumCents(months.flatMap((month) => (month.total === null ? [] : [month.total])))
    return { agent, months, total }
  })
}
