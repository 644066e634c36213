import type { Month } from '#shared/kernel/month'
import { monthsOf } from '#shared/kernel/period'
import { termsWithin } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import { lentDays } from '../allocation/lent-days'
import { agentMonthId } from '../timesheets/timesheet'

/** A month in which an agent is lent on some day. */
export interface LentMonth {
  readonly agentId: string
  readonly month: Month
}

/** The months of a period in which each agent of an agreement is lent and at work, under whichever terms. */
export function lentMonths(facts: AllocationFacts): readonly LentMonth[] {
  const terms = termsWithin(facts.agreement, facts.period)
  const agentIds = new Set(terms.flatMap(({ agents }) => agents.map(({ agentId }) => agentId)))
  const lent = new Set(
    terms.flatMap((agreement) =>
      lentDays({ ...facts, agreement }).map(({ agentId, month }) => agentMonthId(agentId, month)),
    ),
  )
  return [...agentIds].flatMap((agentId) =>
    monthsOf(facts.period)
      .filter((month) => lent.has(agentMonthId(agentId, month)))
      .map((month) => ({ agentId, month })),
  )
}
