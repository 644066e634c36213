import { addDays, type Day } from '#shared/kernel/day'
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
 * The periods in which agreements together lend an agent for more than a whole, in order. Archived agreements don't count:
 * one that was drawn up by mistake can't be deleted, only archived. Sums can only grow on a first day, and fall the day
 * after a last one.
 */
export function overLoans(agreements: Iterable<Agreement>, agentId: string): readonly OverLoan[] {
  const loans = standingTerms(agreements)
    .filter(({ archived }) => !archived)
    .flatMap(({ period, reference, agents }) =>
      agents
        .filter((agent) => agent.agentId === agentId)
        .map(({ workShare }) => ({ period, reference, workShare })),
    )
  const on = (day: Day) => loans.filter(({ period }) => periodHolds(period, day))
  const shareOn = (day: Day): number => on(day).reduce((sum, { workShare }) => sum + workShare, 0)
  const isOver = (day: Day): boolean => shareOn(day) > WHOLE_AGENT
  const first = new Set(loans.map(({ period }) => period.from))
  const last = loans.flatMap(({ period }) => period.to ?? []).sort()
  return [...first]
    .filter((day) => isOver(day) && !isOver(addDays(day, -1)))
    .sort()
    .map((day) => ({
      agentId,
      day,
      share: shareOn(day),
      through: last.find((to) => to >= day && !isOver(addDays(to, 1))) ?? null,
      agreements: [...new Set(on(day).map(({ reference }) => reference))].sort(),
    }))
}

/** The first of these periods, if any. */
export const overLoan = (agreements: Iterable<Agreement>, agentId: string): OverLoan | undefined =>
  overLoans(agreements, agentId)[0]
