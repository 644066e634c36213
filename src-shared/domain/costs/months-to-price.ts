import { intersectPeriods, monthsOf, type Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { needsCost } from '../agreements/needs-cost'
import { termsWithin } from '../agreements/term-versions'
import { agentMonthId } from '../timesheets/agent-month-id'

/**
 * The months of agents (`agentMonthId`) that terms in force bill at real cost: without a cost, their settlement has no
 * amounts. Archived agreements are not settled any more.
 */
export function monthsToPrice(
  agreements: readonly Agreement[],
  agents: readonly Agent[],
  period: Period,
): ReadonlySet<string> {
  const known = new Map(agents.map((agent) => [agent.id, agent]))
  const billed = agreements
    .filter(({ archived }) => !archived)
    .flatMap((agreement) => termsWithin(agreement, period))
    .filter(needsCost)
  return new Set(
    billed.flatMap((terms) =>
      terms.agents.flatMap(({ agentId }) =>
        (known.get(agentId)?.workPeriods ?? [])
          .flatMap((work) => intersectPeriods(period, work.period) ?? [])
          .flatMap((days) => intersectPeriods(days, terms.period) ?? [])
          .flatMap(monthsOf)
          .map((month) => agentMonthId(agentId, month)),
      ),
    ),
  )
}
