import { useMemo } from 'react'
import { agentHour, type AgentHour } from '#shared/domain/costs/agent-hour'
import { costYear, type AgentCostYear } from '#shared/domain/costs/cost-year'
import { monthsToPrice } from '#shared/domain/costs/months-to-price'
import { monthsDue } from '#shared/domain/indicators/months-due'
import { byAgentName, type Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { monthTotals } from '#shared/domain/timesheets/month-totals'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { addDays } from '#shared/kernel/day'
import { firstDayOf, type Month } from '#shared/kernel/month'
import { periodHolds, yearPeriod } from '#shared/kernel/period'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'

/** A year of costs with the questions of the screen. */
export interface CostYear {
  readonly year: number
  readonly rows: readonly AgentCostYear[]
  /** What is kept of the year, of every agent. */
  readonly kept: readonly AgentCost[]
  /** Of a month of the year, or of the one before it. */
  readonly costOf: (agentId: string, month: Month) => AgentCost | null
  readonly doneIn: (agentId: string, month: Month) => Minutes
  readonly hourOf: (agent: Agent) => AgentHour
}

/**
 * The costs of a year by agent and month, with the hours of each month; `null` while they are read. Of archived agents it has those
 * with costs in that year, and the one who is asked for.
 */
export function useCostYear(year: number, asked?: string): CostYear | null {
  const { agents, agreements, absences } = useRegistry()
  const today = useToday()
  const period = useMemo(() => yearPeriod(year), [year])
  // January is copied from the month before it.
  const read = useMemo(() => ({ from: addDays(period.from, -31), to: period.to }), [period])
  const { data: facts } = usePeriodFacts(read)
  const hours = facts?.hours
  const known = facts?.costs
  const kept = useMemo(
    () => known?.filter(({ month }) => periodHolds(period, firstDayOf(month))),
    [known, period],
  )
  const totals = useMemo(() => (hours === undefined ? null : monthTotals(hours)), [hours])
  // Most changes of hours leave the same months due: the table is then the same, and is not drawn again.
  const due = useMemo(
    () => (hours === undefined ? '' : [...monthsDue(agreements, agents, hours, today)].join('\n')),
    [agreements, agents, hours, today],
  )
  const rows = useMemo(() => {
    if (kept === undefined) return null
    const priced = new Set(kept.map(({ agentId }) => agentId))
    const shown = agents
      .filter(({ id, archived }) => !archived || priced.has(id) || id === asked)
      .sort(byAgentName)
    return costYear({
      agents: shown,
      costs: kept,
      absences,
      due: new Set(due.split('\n')),
      billed: monthsToPrice(agreements, shown, period),
      period,
      today,
    })
  }, [kept, due, agents, agreements, absences, period, today, asked])
  return useMemo(() => {
    if (known === undefined || kept === undefined || totals === null || rows === null) return null
    const costs = new Map(known.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
    const doneIn = (agentId: string, month: Month): Minutes =>
      minutes(totals.get(agentMonthId(agentId, month)) ?? 0)
    return {
      year,
      kept,
      rows,
      costOf: (agentId, month) => costs.get(agentMonthId(agentId, month)) ?? null,
      doneIn,
      hourOf: (agent) => agentHour(agent, kept, (month) => doneIn(agent.id, month)),
    }
  }, [known, kept, totals, rows, year])
}
