import type { Agent } from '#shared/domain/agents/agent'
import type { Span } from './civil-days'
import { NO_END, dayAt, sharedDays, spanOfMonth } from './civil-days'
import type { Fraction } from './fraction'
import { ZERO, fraction } from './fraction'
import type { Facts, Loan } from './read-facts'
import { agentMonth } from './read-facts'
import { partLent } from './terms-by-day'

/** The posts of an agent, with what is paid a week. */
export const workSpans = (
  agent: Agent | undefined,
): readonly (Span & { readonly weekly: number })[] =>
  (agent?.workPeriods ?? []).map(({ period: { from, to }, weeklyMinutes }) => ({
    from: dayAt(from),
    to: to === null ? NO_END : dayAt(to),
    weekly: weeklyMinutes,
  }))

/** Days of a span on which an agent is at work. */
export const daysAtWork = (facts: Facts, agent: string, span: Span): number =>
  workSpans(facts.agents.get(agent)).reduce((all, work) => all + sharedDays(work, span), 0)

/** Weekly minutes of an agent, summed over the days of a month on which the agent is at work. */
export const weeklyMinutesByDays = (facts: Facts, agent: string, month: number): number =>
  workSpans(facts.agents.get(agent)).reduce(
    (all, work) => all + work.weekly * sharedDays(work, spanOfMonth(month)),
    0,
  )

/** Days lent of an agent in a month, within a span; and the same days, each times the part lent. */
export function daysLent(
  facts: Facts,
  loan: Loan,
  agent: string,
  month: number,
  span: Span,
): { readonly days: number; readonly weighted: number } {
  let [days, weighted] = [0, 0]
  const inMonth = spanOfMonth(month)
  for (const { from, to, terms } of loan.versions) {
    const lent = partLent(terms, agent)
    if (lent === undefined) continue
    const version = {
      from: Math.max(from, span.from, inMonth.from),
      to: Math.min(to, span.to, inMonth.to),
    }
    if (version.from > version.to) continue
    const count = daysAtWork(facts, agent, version)
    days += count
    weighted += count * lent
  }
  return { days, weighted }
}

/** `pay-by-days`: full cost × part lent × days lent ÷ days at work. Nothing where the month has no cost. */
export function exactPay(
  facts: Facts,
  loan: Loan,
  agent: string,
  month: number,
  span: Span,
): Fraction {
  const cost = facts.costs.get(agentMonth(agent, month))
  const atWork = daysAtWork(facts, agent, spanOfMonth(month))
  if (cost === undefined || atWork === 0) return ZERO
  const { weighted } = daysLent(facts, loan, agent, month, span)
  return fraction(cost.full * weighted, 10_000 * atWork)
}
