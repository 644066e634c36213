import { isUnderWay } from '../agreements/under-way'
import type { Collectivity } from '../collectivities/collectivity'
import { sirenOf } from '../collectivities/siren-of'
import { agreementFindings } from './agreement-findings'
import { some, finding, unitArticle, type AuditFacts } from './audit-facts'
import type { Finding, PayerGap } from '../statements/finding'
import { hourFindings } from './hour-findings'
import { noticeFindings } from './notice-findings'
import { formalityFindings } from './formality-findings'
import { coverageFindings } from './coverage-findings'
import { staffFindings } from './staff-findings'
import { unitCostFindings } from './unit-cost-findings'
import { payFindings } from './pay-findings'
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

/** A settlement in which nothing was counted gives back what was called: issuing it asks for a reason. */
const countFindings = (facts: AuditFacts): readonly Finding[] =>
  facts.allocation.objections.some(({ code }) => code === 'nothingCounted')
    ? [finding('nothingCounted', 'serious', unitArticle(facts))]
    : []

/** Whether the day of issue comes after the period, or the end of the agreement in it, after the statement before, and within the limitation period. */
const dayFindings = (facts: AuditFacts): readonly Finding[] => {
  const { agreement, period, nature, latest, today } = facts
  return [
    ...(nature === 'actual' && isUnderWay(period, agreement.period, today)
      ? [finding('periodNotOver', 'serious', unitArticle(facts))]
      : []),
    ...(latest !== null && today < latest.issuedOn
      ? [finding('issuedOutOfOrder', 'serious', null, { about: latest.number })]
      : []),
    ...ageFindings(facts),
  ]
}

/** Archived bodies whose sheet does not name the one in use that took their place: they may not exist any more. */
function archivedFindings({ agreement, bodies, formalities }: AuditFacts): readonly Finding[] {
  const inUse = new Set(
    formalities.collectivities
      .filter(({ archived }) => !archived)
      .flatMap((body) => sirenOf(body) ?? []),
  )
  const gone = formalities.collectivities.flatMap((body) =>
    body.archived && !inUse.has(sirenOf(body) ?? '') ? body.id : [],
  )
  return [
    ...(gone.includes(agreement.lenderId) ? [finding('lenderArchived', 'serious', null)] : []),
    ...some(
      'payerArchived',
      'serious',
      null,
      gone.filter((id) => bodies.includes(id)),
    ),
  ]
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
    .filter(({ code, about, bodies }) => {
      const key = [code, about, ...bodies].join(' ')
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
    ...countFindings(facts),
    ...hourFindings(facts),
    ...payFindings(facts),
    ...coverageFindings(facts),
    ...noticeFindings(facts),
    ...unitCostFindings(facts),
    ...staffFindings(facts),
    ...agreementFindings(facts),
    ...formalityFindings(facts),
    ...archivedFindings(facts),
    ...payerFindings(facts),
    ...dayFindings(facts),
  ])
