import { monthsOf, intersectPeriods, type Period } from '#shared/kernel/period'
import { addRatio, lowestTerms, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { termsWithin } from '../agreements/term-versions'
import { FULL_TIME_YEAR } from './hourly-cost'
import { paidMinutes } from './paid-minutes'

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
 */
export function lentMinutes(
  agreement: Agreement,
  agents: readonly Agent[],
  period: Period,
): number {
  return roundRatio(sumOf(lentByAgent(agreement, agents, period, () => true).values()))
}

/** The days of a period up to one under way: those to come are no time that agents had. `null` is no such day. */
export const upTo = ({ from, to }: Period, today: Day | null): Period =>
  today === null || today < from || to < today ? { from, to } : { from, to: today }

/** The same of each agent who is lent in the months that count, not rounded. */
export function lentByAgent(
  agreement: Agreement,
  agents: readonly Agent[],
  period: Period,
  counts: (agentId: string, month: Month) => boolean,
): ReadonlyMap<string, Ratio> {
  const known = new Map(agents.map((agent) => [agent.id, agent]))
  const lent = new Map<string, Ratio>()
  for (const terms of termsWithin(agreement, period)) {
    const days = intersectPeriods(period, terms.period)
    if (days === null) continue
    for (const { agentId, workShare } of terms.agents) {
      const agent = known.get(agentId)
      if (agent === undefined) continue
      for (const at of monthsOf(days)) {
        if (!counts(agentId, at)) continue
        const { numerator, denominator } = paidMinutes(agent, at, days)
        const part = ratio(numerator * BigInt(workShare), denominator * WHOLE_AGENT)
        lent.set(agentId, lowestTerms(addRatio(lent.get(agentId) ?? ratio(0), part)))
      }
    }
  }
  return lent
}

/** The sum of some minutes, exactly. */
export const sumOf = (parts: Iterable<Ratio>): Ratio =>
  [...parts].reduce((sum, part) => lowestTerms(addRatio(sum, part)), ratio(0))

/** Of the minutes paid those worked: 1 607 h for 1 820 h, since public holidays and leave are paid and not worked. */
export const workedOf = ({ numerator, denominator }: Ratio): Ratio =>
  lowestTerms(
    ratio(numerator * BigInt(FULL_TIME_YEAR.worked), denominator * BigInt(FULL_TIME_YEAR.paid)),
  )

const worked = (paid: Ratio): number => roundRatio(workedOf(paid))

/** Minutes that each lent agent works in the months that count; agents who are not lent are left out. */
export const availableByAgent = (
  ...facts: Parameters<typeof lentByAgent>
): ReadonlyMap<string, number> =>
  new Map([...lentByAgent(...facts)].map(([agentId, lent]) => [agentId, worked(lent)]))

/** Minutes that the lent agents work together in the months that count, rounded once. */
export const availableMinutes = (...facts: Parameters<typeof lentByAgent>): number =>
  worked(sumOf(lentByAgent(...facts).values()))
