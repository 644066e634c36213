import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'

/** What an agent gave a body in a month, late hours in their month of counting. */
export interface AgentMonth {
  readonly agentId: string
  readonly month: Month
  readonly minutes: number
}

/** Minutes that count in the month of their settlement. */
export interface LateMinutes {
  readonly agentId: string
  /** The day on which they were worked. */
  readonly day: Day
  readonly countedIn: Month
  readonly minutes: number
}

/**
 * Months of use of a body by agent, in the order of the days, then of the late hours; some months sum to zero, and late
 * hours may exceed them.
 *
 * @param late those of the body
 */
export function agentMonths(
  days: readonly AgentMonth[],
  late: readonly LateMinutes[],
): readonly AgentMonth[] {
  const sums = new Map<string, AgentMonth>()
  const add = (agentId: string, month: Month, minutes: number): void => {
    const known = sums.get(`${agentId} ${month}`)?.minutes ?? 0
    sums.set(`${agentId} ${month}`, { agentId, month, minutes: known + minutes })
  }
  for (const { agentId, month, minutes } of days) add(agentId, month, minutes)
  for (const { agentId, countedIn, minutes } of late) add(agentId, countedIn, minutes)
  return [...sums.values()]
}
