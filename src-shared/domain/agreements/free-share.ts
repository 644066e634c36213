import { periodHolds, type OpenPeriod } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { standingTerms } from './term-versions'

/** One whole agent, in ten-thousandths. */
const WHOLE_AGENT = 10_000

/**
 * The part of an agent that agreements leave free on every day of a period, in ten-thousandths; never negative.
 * Archived agreements don't count. What is lent can only grow on a first day, so those are the days looked at.
 */
export function freeShare(
  agreements: readonly Agreement[],
  agentId: string,
  period: OpenPeriod,
): number {
  const loans = standingTerms(agreements)
    .filter(({ archived }) => !archived)
    .flatMap((agreement) =>
      agreement.agents
        .filter((agent) => agent.agentId === agentId)
        .map(({ workShare }) => ({ period: agreement.period, workShare })),
    )
  const days = [period.from, ...loans.map((loan) => loan.period.from)].filter((day) =>
    periodHolds(period, day),
  )
  const lent = days.map((day) =>
    loans.reduce((sum, loan) => (periodHolds(loan.period, day) ? sum + loan.workShare : sum), 0),
  )
  return Math.max(0, WHOLE_AGENT - Math.max(0, ...lent))
}
