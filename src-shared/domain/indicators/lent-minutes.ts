import { monthsOf, intersectPeriods, type Period } from '#shared/kernel/period'
import { addRatio, lowestTerms, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Month } from '#shared/kernel/month'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { termsWithin } from '../agreements/term-versions'
import { FULL_TIME_YEAR } from '../costs/hourly-cost'
import { paidMinutes } from '../costs/paid-minutes'

/** One whole agent, in ten-thousandths. */
const WHOLE_AGENT = 10_000n

/** Minutes paid to a full time over some months: 35 h x 52 weeks a year. */
export const fullTimeMinutes = (period: Period): number =>
  (FULL_TIME_YEAR.paid / 12) * monthsOf(period).length

/** Minutes paid to an agent over some months. */
export const paidOver = (agent: Agent, period: Period): Ratio =>
  monthsOf(period).reduce(
    (sum, at) => lowestTerms(addRatio(sum, paidMinutes(agent, at, period))),
    ratio(0),
  )

/**
 * Minutes paid to the agents of an agreement, on the days on which its terms lend them and for the part that they lend.
 * Rounded once, to the minute.
 *
 * @param counts leaves months of agents out
 */
export function lentMinutes(
  agreement: Agreement,
  agents: readonly Agent[],
  period: Period,
  counts: (agentId: string, month: Month) => boolean = () => true,
): number {
  return roundRatio(lentExactly(agreement, agents, period, counts))
}

function lentExactly(
  agreement: Agreement,
  agents: readonly Agent[],
  period: Period,
  counts: (agentId: string, month: Month) => boolean,
): Ratio {
  const known = new Map(agents.map((agent) => [agent.id, agent]))
  const parts = termsWithin(agreement, period).flatMap((terms): readonly Ratio[] => {
    const days = intersectPeriods(period, terms.period)
    if (days === null) return []
    return terms.agents.flatMap(({ agentId, workShare }) => {
      const agent = known.get(agentId)
      if (agent === undefined) return []
      return monthsOf(days)
        .filter((at) => counts(agentId, at))
        .map((at) => {
          const { numerator, denominator } = paidMinutes(agent, at, days)
          return ratio(numerator * BigInt(workShare), denominator * WHOLE_AGENT)
        })
    })
  })
  return parts.reduce((sum, part) => lowestTerms(addRatio(sum, part)), ratio(0))
}

/**
 * Minutes that the lent agents work in the months that count: of the minutes paid, 1 607 h for 1 820 h (public holidays and
 * leave are paid and not worked).
 */
export function availableMinutes(
  agreement: Agreement,
  agents: readonly Agent[],
  period: Period,
  counts: (agentId: string, month: Month) => boolean,
): number {
  const { numerator, denominator } = lentExactly(agreement, agents, period, counts)
  return roundRatio(
    ratio(numerator * BigInt(FULL_TIME_YEAR.worked), denominator * BigInt(FULL_TIME_YEAR.paid)),
  )
}
