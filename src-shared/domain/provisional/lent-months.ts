import type { Month } from '#shared/kernel/month'
import { intersectPeriods, monthsOf } from '#shared/kernel/period'
import { termsWithin } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import { daysIn, monthSpan, sharedSpan, spanOf, workSpans } from '../allocation/lent-days'
import { agentMonthId } from '../timesheets/agent-month-id'

/** A month in which an agent is lent on some day. */
export interface LentMonth {
  readonly agentId: string
  readonly month: Month
}

/** The months of a period in which each agent of an agreement is lent and at work, under whichever terms. */
export function lentMonths(facts: AllocationFacts): readonly LentMonth[] {
  const terms = termsWithin(facts.agreement, facts.period)
  const agentIds = new Set(terms.flatMap(({ agents }) => agents.map(({ agentId }) => agentId)))
  const work = new Map(facts.agents.map((agent) => [agent.id, workSpans(agent)]))
  const lent = new Set(
    terms.flatMap(({ agents, period }) => {
      const days = intersectPeriods(facts.period, period)
      if (days === null) return []
      return monthsOf(days).flatMap((month) => {
        const within = sharedSpan(monthSpan(month), spanOf(days))
        return agents
          .filter(({ agentId }) => daysIn(work.get(agentId) ?? [], within) > 0)
          .map(({ agentId }) => agentMonthId(agentId, month))
      })
    }),
  )
  return [...agentIds].flatMap((agentId) =>
    monthsOf(facts.period)
      .filter((month) => lent.has(agentMonthId(agentId, month)))
      .map((month) => ({ agentId, month })),
  )
}
