import type { Agreement } from '../agreements/agreement'
import { billingOn, termsWithin } from '../agreements/term-versions'
import { traitsOf } from '../keys/key-kinds'
import { instalmentsOf } from '../statements/instalments-of'
import { articleOf, finding, formRule, some, unitArticle, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** Whether the price or the key of some terms was decided by an act. */
function keyOfTerms(terms: Agreement, settled: AuditFacts): readonly Finding[] {
  const { agreement } = settled
  const { key, keyDecision = '', hourlyTariff } = terms
  const founded = keyDecision !== '' || agreement.resolutionReference !== ''
  const { sharesCost, usesTariff, needsAct } = traitsOf(key)
  if (!sharesCost)
    return founded && (!usesTariff || hourlyTariff !== null)
      ? []
      : [finding('rateWithoutBasis', 'serious', unitArticle(settled))]
  return founded || !needsAct ? [] : [finding('keyWithoutBasis', 'minor', null)]
}

/** Whether the prices and keys of the period were decided by acts, each objection once; those of the last terms where none is in force. */
function keyFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period } = facts
  const within = termsWithin(agreement, period)
  const terms = within.length === 0 ? [billingOn(agreement, period.to)] : within
  const found = terms.flatMap((one) => keyOfTerms(one, facts))
  return found.filter(({ code }, at) => found.findIndex((one) => one.code === code) === at)
}

/** Whether the agreement, and each amendment in force in the period, is signed. */
function signatureFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period } = facts
  const rule = formRule(facts)
  const act = rule?.papers.find(({ paper }) => paper === 'agreement')
  const needsAct = rule === null || act !== undefined
  const article = articleOf(act?.source)
  const unsigned = (agreement.amendments ?? []).filter(
    ({ signedOn, effectiveOn }) => signedOn === null && effectiveOn <= period.to,
  )
  return [
    ...(needsAct && agreement.signedOn === null
      ? [finding('agreementUnsigned', 'serious', article)]
      : []),
    ...unsigned.map(({ reference }) =>
      finding('amendmentUnsigned', 'serious', article, { about: reference }),
    ),
  ]
}

/** An act has effect once it is enforceable, and not before it is signed. */
const lateFindings = ({ agreement }: AuditFacts): readonly Finding[] =>
  agreement.signedOn !== null && agreement.signedOn > agreement.period.from
    ? [finding('signedLate', 'minor', 'CGCT L.2131-1')]
    : []

/** Instalments of the period that name no title: what was called can't be found again. */
const titleFindings = ({ agreement, period, bodies }: AuditFacts): readonly Finding[] =>
  some(
    'instalmentUntitled',
    'minor',
    'Décret 2012-1246, article 24',
    bodies.filter((id) =>
      instalmentsOf(agreement, id, period).some(({ reference }) => reference === ''),
    ),
  )

/** An agreement whose refunds are said to be subject to VAT, whose terms of some day of the period say neither at which rate nor why none is due. */
const vatFindings = ({ agreement, period }: AuditFacts): readonly Finding[] =>
  agreement.vat === true &&
  termsWithin(agreement, period).some(({ vatTerms }) => vatTerms === undefined)
    ? [finding('vatUndecided', 'serious', 'CGI, article 256 B')]
    : []

function termFindings({ agreement, period }: AuditFacts): readonly Finding[] {
  const { from, to } = agreement.period
  if (from <= period.from && (to === null || to >= period.to)) return []
  const over = to !== null && to < period.from
  return [finding('agreementExpired', over ? 'serious' : 'minor', null)]
}

/** Whether key and price were decided by an act, and the agreement was signed over the whole period. */
export const agreementFindings = (facts: AuditFacts): readonly Finding[] => [
  ...lateFindings(facts),
  ...titleFindings(facts),
  ...keyFindings(facts),
  ...signatureFindings(facts),
  ...termFindings(facts),
  ...vatFindings(facts),
]
