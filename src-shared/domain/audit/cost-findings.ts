import { unitCostLimit } from '../formalities/budget-vote'
import { articleOf, finding, formRule, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** Whether the unit cost of the year was notified in time, where the form asks for it. */
export function costFindings({ agreement, period, formalities }: AuditFacts): readonly Finding[] {
  const notice = formRule(agreement)?.costNotice ?? null
  if (notice === null) return []
  const article = articleOf(notice)
  const severity = article === null ? 'minor' : 'serious'
  const year = Number(period.to.slice(0, 4))
  const notices = formalities.costNotices.filter(
    ({ agreementId, fiscalYear }) => agreementId === agreement.id && fiscalYear === year,
  )
  const [first] = notices.map(({ notifiedOn }) => notifiedOn).sort()
  if (first === undefined) return [finding('unitCostNotNotified', severity, article)]
  const limit = unitCostLimit(agreement, formalities.parameters, year)
  return limit === null || first <= limit.on ? [] : [finding('unitCostLate', 'minor', article)]
}
