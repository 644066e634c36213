import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Agent } from '../agents/agent'
import { countsDays } from '../keys/prices/counts-days'
import { worksFor } from '../keys/prices/price-classes'
import type { PriceLine } from '../keys/prices/price-line'
import type { EntryBehind } from './entries-behind'

/** A day of an agent for a body, and what a line of a price list counts of it. */
export interface DayBehind {
  readonly agentId: string
  readonly day: Day
  readonly minutes: Minutes
  /** Days, half-days, or minutes beyond. */
  readonly counted: number
}

function countedOf({ rated }: PriceLine, done: number): number {
  switch (rated.kind) {
    case 'day':
      return 1
    case 'halfDay':
      return Math.ceil(done / rated.minutes)
    case 'hour':
      return Math.max(0, done - (rated.beyond ?? 0))
    case 'unit':
    case 'month':
    case 'payTimes':
    case 'percentOf':
      return 0
  }
}

/**
 * The days that a line counts, one by one in order: their sum is the quantity billed. Late hours have no day that could be
 * counted.
 *
 * @param entries those of one body on the days of the terms, as `entriesBehind` gives them
 */
export function daysBehind(
  line: PriceLine,
  entries: readonly EntryBehind[],
  agents: readonly Agent[],
): readonly DayBehind[] {
  if (!countsDays(line)) return []
  const of = worksFor(line, agents)
  const days = new Map<string, { agentId: string; day: Day; minutes: number }>()
  for (const { agentId, day, minutes: done, countedIn } of entries) {
    if (countedIn !== undefined || !of(agentId, day)) continue
    const key = `${day} ${agentId}`
    const known = days.get(key) ?? { agentId, day, minutes: 0 }
    days.set(key, { ...known, minutes: known.minutes + done })
  }
  return [...days.values()]
    .map((one) => ({
      ...one,
      minutes: minutes(one.minutes),
      counted: countedOf(line, one.minutes),
    }))
    .filter(({ counted }) => counted > 0)
}
