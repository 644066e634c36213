import type { Day } from '#shared/kernel/day'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { monthsToPrice } from '../costs/months-to-price'
import type { TimeColumns } from '../timesheets/time-columns'
import { knownMonths, settlementPeriods } from './settlement-periods'

/**
 * The months of agents (`agentMonthId`) that the homes look for a cost of: those of `monthsToPrice` in the periods that are settled or
 * will be soon. A month under way has begun, and is none of them until all have entered it to its end.
 */
export function monthsDue(
  agreements: readonly Agreement[],
  agents: readonly Agent[],
  hours: TimeColumns,
  today: Day,
): ReadonlySet<string> {
  const known = knownMonths(hours)
  return new Set(
    agreements.flatMap((agreement) =>
      settlementPeriods(agreement, known, today).flatMap((period) => [
        ...monthsToPrice([agreement], agents, period),
      ]),
    ),
  )
}
