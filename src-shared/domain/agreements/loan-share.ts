import type { Day } from '#shared/kernel/day'
import { addDays } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { standingTerms } from './term-versions'

/** One whole agent, in ten-thousandths. */
const WHOLE_AGENT = 10_000

/** An agent who is lent for more than a whole. */
export interface OverLoan {
  readonly agentId: string
  /** The first day on which it happens, and the last of those that follow it; `null` where nothing ends it. */
  readonly day: Day
  readonly through: Day | null
  /** References of the agreements that lend the agent on the first day. */
  readonly agreements: readonly string[]
  /** Sum of the work shares that day, in ten-thousandths. */
  readonly share: number
}

/**
 * The first day on which agreements together lend an agent for more than a whole, if any. Archived agreements don't
 * count: one that was drawn up by mistake can't be deleted, only archived. Sums can only grow on a first day.
 */
export function overLoan(agreements: Iterable<Agreement>, agentId: string): OverLoan | undefined {
  const loans = standingTerms(agreements)
    .filter(({ archived }) => !archived)
    .flatMap(({ period, reference, agents }) =>
      agents
        .filter((agent) => agent.agentId === agentId)
        .map(({ workShare }) => ({ period, reference, workShare })),
    )
  const on = (day: Day) => loans.filter(({ period }) => periodHolds(period, day))
  const shareOn = (day: Day): number => on(day).reduce((sum, { workShare }) => sum + workShare, 0)
  const [day] = loans
    .map(({ period }) => period.from)
    .filter((from) => shareOn(from) > WHOLE_AGENT)
    .sort()
  if (day === undefined) return undefined
  // Sums can only fall the day after a last day.
  const [through = null] = loans
    .flatMap(({ period }) => period.to ?? [])
    .filter((to) => to >= day && shareOn(addDays(to, 1)) <= WHOLE_AGENT)
    .sort()
  const references = [...new Set(on(day).map(({ reference }) => reference))].sort()
  return { agentId, day, through, share: shareOn(day), agreements: references }
}
