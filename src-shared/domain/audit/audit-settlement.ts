import type { Collectivity } from '../collectivities/collectivity'
import { agreementFindings } from './agreement-findings'
import { some, articleOf, finding, formRule, unitArticle, type AuditFacts } from './audit-facts'
import type { Finding, PayerGap } from '../statements/finding'
import { hourFindings } from './hour-findings'
import { formalityFindings } from './formality-findings'
import { staffFindings } from './staff-findings'
import { unitCostFindings } from './unit-cost-findings'
import { unitCostLimit } from '../formalities/budget-vote'
import { parameterOn } from '../costs/parameter'

/** A claim past its limitation period: so many whole years from 1 January after the period, where the parameter is known. */
function ageFindings({ period, formalities, today }: AuditFacts): readonly Finding[] {
  const years = parameterOn(formalities.parameters, 'claimYears', period.to)
  if (years === undefined) return []
  const age = Number(today.slice(0, 4)) - Number(period.to.slice(0, 4))
  return age > years.value
    ? [
        finding('claimPrescribed', 'serious', 'Loi 68-1250, article 1', {
          about: String(years.value),
        }),
      ]
    : []
}

/** Whether the day of issue comes after the period, after the statement before, and within the limitation period. */
const dayFindings = (facts: AuditFacts): readonly Finding[] => {
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

/** Whether the unit cost of the year was notified in time, where the form asks for it. */
function costFindings({ agreement, period, formalities }: AuditFacts): readonly Finding[] {
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

/** Bodies that can't be named in full on a claim: no SIRET, or no address. */
function payerFindings({ agreement, bodies, formalities }: AuditFacts): readonly Finding[] {
  const known = new Map(formalities.collectivities.map((body) => [body.id, body]))
  const lacking = (about: PayerGap, lacks: (body: Collectivity | undefined) => boolean) =>
    some(
      'payerUnknown',
      'minor',
      null,
      bodies.filter((id) => lacks(known.get(id))),
    ).map((each) => ({ ...each, about }))
  const siret = known.get(agreement.lenderId)?.siret ?? null
  return [
    ...(siret === null ? [finding('lenderUnknown', 'minor', null)] : []),
    ...lacking('siret', (body) => body === undefined || body.siret === null),
    ...lacking('address', (body) => body === undefined || body.address.city === ''),
  ]
}

/** Each objection once, the serious first, in the order of the codes. */
const once = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>()
  return [...findings]
    .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'serious' ? -1 : 1))
    .filter(({ code, about }) => {
      const key = `${code} ${about}`
      const isRepeated = seen.has(key)
      seen.add(key)
      return !isRepeated
    })
}

/**
 * Makes the objections of a regional chamber of accounts before statements are issued, the serious first. Nothing is
 * refused for them: issuing asks for a reason, which is kept with the statement.
 */
export const auditSettlement = (facts: AuditFacts): readonly Finding[] =>
  once([
    ...hourFindings(facts),
    ...costFindings(facts),
    ...unitCostFindings(facts),
    ...staffFindings(facts),
    ...agreementFindings(facts),
    ...formalityFindings(facts),
    ...payerFindings(facts),
    ...dayFindings(facts),
  ])
