import { parameterOn } from '../costs/parameter'
import { finding, unitArticle, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** A claim past its limitation period: so many whole years from 1 January after the period, where the parameter is known. */
function ageFindings({ period, formalities, today }: AuditFacts): readonly Finding[] {
  const years = parameterOn(formalities.parameters, 'claimYears', period.to)
  if (years === undefined) return []
  const age = Number(today.slice(0, 4)) - Number(period.to.slice(0, 4))
  return age > years.value
    ? [finding('claimPrescribed', 'serious', null, { about: String(years.value) })]
    : []
}

/** Whether the day of issue comes after the period, after the statement before, and within the limitation period. */
export const dayFindings = (facts: AuditFacts): readonly Finding[] => {
  const { agreement, period, nature, latest, today } = facts
  return [
    ...(nature === 'actual' && today <= period.to
      ? [finding('periodNotOver', 'serious', unitArticle(agreement))]
      : []),
    ...(latest !== null && today < latest.issuedOn
      ? [finding('issuedOutOfOrder', 'minor', null, { about: latest.number })]
      : []),
    ...ageFindings(facts),
  ]
}
