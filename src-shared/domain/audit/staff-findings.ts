import { addDays, day } from '#shared/kernel/day'
import { intersectPeriods, monthPeriod, monthsOf, type Period } from '#shared/kernel/period'
import { workPeriodOn, type Agent } from '../agents/agent'
import { daysOfGrade, isEmployedElsewhere, postOn, type Grade } from '../agents/grade-on'
import { needsCost } from '../agreements/needs-cost'
import { termsWithin } from '../agreements/term-versions'
import { finding, formRule, namedAgents, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** From 2028 on, the secretary of a commune is of category B at least (CGCT L.2122-19-1, loi 2023-1380). */
const CATEGORY_B = { from: day('2028-01-01'), to: null }

/** How a secretary of a commune is named, in a grade or in the title of an agreement. */
const SECRETARY = /secr[ée]ta(?:ire|riat)s?\b.*\bmairies?\b/i

/** The agents whom the agreement lends on some day of a period. */
function lentIn({ agreement, agents }: AuditFacts, period: Period | null): readonly Agent[] {
  const terms = period === null ? [] : termsWithin(agreement, period)
  const lent = new Set(terms.flatMap((one) => one.agents.map(({ agentId }) => agentId)))
  return agents.filter(({ id }) => lent.has(id))
}

/** Agents whom the agreement lends, and another body employs on some of the days for which they are lent. */
const lentByOther = ({ agreement, agents, period }: AuditFacts): readonly Agent[] => {
  const terms = termsWithin(agreement, period)
  return agents.filter((agent) =>
    terms.some(({ agents: lent, period: own }) => {
      const days = intersectPeriods(period, own)
      return (
        days !== null &&
        lent.some(({ agentId }) => agentId === agent.id) &&
        isEmployedElsewhere(agent, days, agreement.lenderId)
      )
    }),
  )
}

/** The bodies that employ an agent on the days at work of some days. */
function employersIn(agent: Agent, { from, to }: Period): ReadonlySet<string> {
  const changes = (agent.earlierGrades ?? []).flatMap(({ until }) => [until, addDays(until, 1)])
  const days = [from, to, ...changes].filter(
    (one) => from <= one && one <= to && workPeriodOn(agent, one) !== undefined,
  )
  return new Set(days.map((one) => postOn(agent, one).employerId))
}

/** Agents whom the agreement lends in a month of which two bodies paid a part, where it shares the cost. */
function paidByTwo(facts: AuditFacts): readonly Agent[] {
  const terms = termsWithin(facts.agreement, facts.period).filter(needsCost)
  return facts.agents.filter((agent) =>
    monthsOf(facts.period).some(
      (month) =>
        terms.some(
          ({ agents: lent, period }) =>
            lent.some(({ agentId }) => agentId === agent.id) &&
            intersectPeriods(monthPeriod(month), period) !== null,
        ) && employersIn(agent, monthPeriod(month)).size > 1,
    ),
  )
}

/** Agents whom the agreement lends and another body employs, or employs from within a month; secretaries of communes of too low a category. */
export function staffFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period } = facts
  const foreign = lentByOther(facts)
  const changed = paidByTwo(facts)
  const asked = intersectPeriods(period, CATEGORY_B)
  const isLow = ({ category, grade }: Grade): boolean =>
    category === 'C' && (SECRETARY.test(grade) || SECRETARY.test(agreement.title))
  const low = lentIn(facts, asked).filter(
    (agent) => asked !== null && daysOfGrade(agent, asked, isLow).length > 0,
  )
  return [
    ...(foreign.length === 0
      ? []
      : [
          finding('agentsOfOther', 'serious', formRule(facts)?.basis ?? null, {
            about: namedAgents(foreign),
          }),
        ]),
    ...(changed.length === 0
      ? []
      : [finding('payOfTwoEmployers', 'minor', null, { about: namedAgents(changed) })]),
    ...(low.length === 0
      ? []
      : [finding('categoryTooLow', 'serious', 'CGCT L.2122-19-1', { about: namedAgents(low) })]),
  ]
}
