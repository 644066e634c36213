import { agentNames } from '../agents/agent-names'
import { agreementOn } from '../agreements/term-versions'
import { finding, formRule, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** From 2028 on, the secretary of a commune is of category B at least (CGCT L.2122-19-1, loi 2023-1380). */
const CATEGORY_B_FROM = '2028-01-01'

/** How a secretary of a commune is named, in a grade or in the title of an agreement. */
const SECRETARY = /secr[ée]ta(?:ire|riat)s?\b.*\bmairies?\b/i

/** Agents whom the agreement lends and another body employs; secretaries of communes of too low a category. */
export function staffFindings({ agreement, period, agents }: AuditFacts): readonly Finding[] {
  const lent = new Set(agreementOn(agreement, period.to).agents.map(({ agentId }) => agentId))
  const own = agents.filter(({ id }) => lent.has(id))
  const named = (list: typeof own): string =>
    [...agentNames(list).values()].join(', ').slice(0, 160)
  const foreign = own.filter(({ employerId }) => employerId !== agreement.lenderId)
  const low =
    period.to < CATEGORY_B_FROM
      ? []
      : own.filter(
          ({ category, grade }) =>
            category === 'C' && (SECRETARY.test(grade) || SECRETARY.test(agreement.title)),
        )
  return [
    ...(foreign.length === 0
      ? []
      : [
          finding('agentsOfOther', 'serious', formRule(agreement)?.basis ?? null, {
            about: named(foreign),
          }),
        ]),
    ...(low.length === 0
      ? []
      : [finding('categoryTooLow', 'serious', 'CGCT L.2122-19-1', { about: named(low) })]),
  ]
}
