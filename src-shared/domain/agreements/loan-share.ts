import type { Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { standingTerms } from './term-versions'

/** One whole agent, in ten-thousandths. */
const WHOLE_AGENT = 10_000

/** An agent who is lent for more than a whole. */
export interface OverLoan {
  readonly agentId: string
  /** The first day on which it happens. */
  readonly day: Day
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
    .flatMap(({ period, agents }) =>
      agents
        .filter((agent) => agent.agentId === agentId)
        .map(({ workShare }) => ({ period, workShare })),
    )
  return loans
    .map(({ period: { from } }) => ({
      agentId,
      day: from,
      share: loans.reduce(
        (sum, { period, workShare }) => (periodHolds(period, from) ? sum + workShare : sum),
        0,
      ),
    }))
    .filter(({ share }) => share > WHOLE_AGENT)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0]
}
