import type { Collectivity } from '../collectivities/collectivity'
import { agreementFindings } from './agreement-findings'
import { some, type AuditFacts } from './audit-facts'
import { costFindings } from './cost-findings'
import { dayFindings } from './day-findings'
import type { Finding, PayerGap } from '../statements/finding'
import { hourFindings } from './hour-findings'
import { formalityFindings } from './formality-findings'

/** Bodies that can't be named in full on a claim: no SIRET, or no address. */
function payerFindings({ bodies, formalities }: AuditFacts): readonly Finding[] {
  const known = new Map(formalities.collectivities.map((body) => [body.id, body]))
  const lacking = (about: PayerGap, lacks: (body: Collectivity | undefined) => boolean) =>
    some(
      'payerUnknown',
      'minor',
      null,
      bodies.filter((id) => lacks(known.get(id))),
    ).map((each) => ({ ...each, about }))
  return [
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
    ...agreementFindings(facts),
    ...formalityFindings(facts),
    ...payerFindings(facts),
    ...dayFindings(facts),
  ])
