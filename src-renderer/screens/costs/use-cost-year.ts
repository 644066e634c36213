import { useMemo } from 'react'
import { agentHour, type AgentHour } from '#shared/domain/costs/agent-hour'
import { costYear, type AgentCostYear } from '#shared/domain/costs/cost-year'
import { monthsToPrice } from '#shared/domain/costs/months-to-price'
import { byAgentName, type Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { monthTotals } from '#shared/domain/timesheets/month-totals'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'

/** A year of costs with the questions of the screen. */
export interface CostYear {
  readonly year: number
  readonly rows: readonly AgentCostYear[]
  /** What is kept of the year, of every agent. */
  readonly kept: readonly AgentCost[]
  readonly costOf: (agentId: string, month: Month) => AgentCost | null
  readonly doneIn: (agentId: string, month: Month) => Minutes
  readonly hourOf: (agent: Agent) => AgentHour
}

/** The costs of a year by agent and month, with the hours of each month; `null` while they are read. */
export function useCostYear(year: number): CostYear | null {
  const { agents, agreements } = useRegistry()
  const today = useToday()
  const period = useMemo(() => yearPeriod(year), [year])
  const { data: facts } = usePeriodFacts(period)
  return useMemo(() => {
    if (facts === undefined) return null
    const totals = monthTotals(facts.hours)
    const costs = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
    const priced = new Set(facts.costs.map(({ agentId }) => agentId))
    const shown = agents.filter(({ id, archived }) => !archived || priced.has(id)).sort(byAgentName)
    const doneIn = (agentId: string, month: Month): Minutes =>
      minutes(totals.get(agentMonthId(agentId, month)) ?? 0)
    return {
      year,
      kept: facts.costs,
      rows: costYear({
        agents: shown,
        costs: facts.costs,
        withHours: new Set([...totals].filter(([, done]) => done > 0).map(([id]) => id)),
        billed: monthsToPrice(agreements, shown, period),
        period,
        today,
      }),
      costOf: (agentId, month) => costs.get(agentMonthId(agentId, month)) ?? null,
      doneIn,
      hourOf: (agent) => agentHour(agent, facts.costs, (month) => doneIn(agent.id, month)),
    }
  }, [facts, agents, agreements, period, today, year])
}
