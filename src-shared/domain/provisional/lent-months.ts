import type { Month } from '#shared/kernel/month'
import { monthsOf } from '#shared/kernel/period'
import { termsWithin } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import { daysLent } from '../allocation/service-cost'

/** A month in which an agent is lent on some day. */
export interface LentMonth {
  readonly agentId: string
  readonly month: Month
}

/** The months of a period in which each agent of an agreement is lent and at work, under whichever terms. */
export function lentMonths(facts: AllocationFacts): readonly LentMonth[] {
  const terms = termsWithin(facts.agreement, facts.period)
  const agentIds = [...new Set(terms.flatMap(({ agents }) => agents.map(({ agentId }) => agentId)))]
  return agentIds.flatMap((agentId) => {
    const own = terms.filter(({ agents }) => agents.some((one) => one.agentId === agentId))
    return monthsOf(facts.period).flatMap((month) =>
      own.some((agreement) => daysLent({ ...facts, agreement }, agentId, month) > 0)
        ? [{ agentId, month }]
        : [],
    )
  })
}
