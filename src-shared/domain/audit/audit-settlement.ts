import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { agreementOn } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import type { HourRecordState } from '../approvals/hour-record-state'
import { needsHours } from '../keys/key-needs'
import type { StatementNature } from '../statements/statement-nature'
import { unitCostLimit } from '../trace/budget-vote'
import { FORM_RULES } from '../trace/form-rules'
import type { TraceFacts } from '../trace/trace-of'
import { traceOf } from '../trace/trace-of'
import type { Finding } from './finding'

/** What the audit before issue reads. */
export interface AuditFacts {
  readonly agreement: Agreement
  readonly period: Period
  readonly nature: StatementNature
  /** The bodies that get a statement. */
  readonly bodies: readonly string[]
  readonly allocation: Allocation
  /** Where the record of each body's hours stands. */
  readonly hourRecords: ReadonlyMap<string, HourRecordState>
  readonly trace: TraceFacts
  readonly today: Day
}

const D5211 = 'CGCT D.5211-16'

const finding = (
  code: Finding['code'],
  severity: Finding['severity'],
  article: string | null,
  more: Partial<Pick<Finding, 'bodies' | 'about'>> = {},
): Finding => ({ code, severity, article, bodies: more.bodies ?? [], about: more.about ?? '' })

const some = (
  code: Finding['code'],
  severity: Finding['severity'],
  article: string | null,
  bodies: readonly string[],
): readonly Finding[] =>
  bodies.length === 0 ? [] : [finding(code, severity, article, { bodies: [...bodies] })]

/** Whether hours are listed, and countersigned by each body: it establishes the units (D.5211-16, 1 and 4). */
function hourFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period, nature, bodies, allocation, hourRecords } = facts
  if (nature === 'provisional') return []
  const standing = agreementOn(agreement, period.to)
  const byHours = needsHours(standing.key)
  const shares = new Map(allocation.shares.map((share) => [share.collectivityId, share]))
  const used = bodies.filter((id) => (shares.get(id)?.uses ?? 0) > 0)
  const unused = bodies.filter(
    (id) => (shares.get(id)?.uses ?? 0) === 0 && (shares.get(id)?.amount ?? 0) > 0,
  )
  const outside = allocation.objections.some(({ code }) => code === 'hoursOutsideAgreement')
  return [
    ...some('usesMissing', byHours ? 'serious' : 'minor', D5211, unused),
    ...some(
      'hoursContested',
      'serious',
      D5211,
      used.filter((id) => hourRecords.get(id) === 'contested'),
    ),
    ...some(
      'hoursNotCountersigned',
      byHours ? 'serious' : 'minor',
      D5211,
      used.filter((id) => !['accepted', 'contested'].includes(hourRecords.get(id) ?? 'none')),
    ),
    ...(outside ? [finding('hoursOutside', 'serious', D5211)] : []),
  ]
}

/** Whether the unit cost of the year was told in time, where the form asks for it. */
function costFindings({ agreement, period, trace }: AuditFacts): readonly Finding[] {
  const { legalForm } = agreement
  const rule = legalForm === undefined ? null : FORM_RULES[legalForm]
  if (rule?.costNotice == null) return []
  const article = rule.costNotice.kind === 'law' ? rule.costNotice.article : null
  const severity = article === null ? 'minor' : 'serious'
  const year = Number(period.to.slice(0, 4))
  const told = trace.costNotices.filter(
    ({ agreementId, fiscalYear }) => agreementId === agreement.id && fiscalYear === year,
  )
  const [first] = told.map(({ notifiedOn }) => notifiedOn).sort()
  if (first === undefined) return [finding('unitCostNotNotified', severity, article)]
  const limit = unitCostLimit(agreement, trace.parameters, year)
  return limit === null || first <= limit.on ? [] : [finding('unitCostLate', 'minor', article)]
}

/** Whether the price rests on an act, and the agreement stands signed over the whole period. */
function agreementFindings({ agreement, period }: AuditFacts): readonly Finding[] {
  const { key, keyDecision = '', hourlyTariff } = agreementOn(agreement, period.to)
  const priced = key.kind === 'tariff' || key.kind === 'prices'
  const founded = keyDecision !== '' || agreement.resolutionReference !== ''
  const { from, to } = agreement.period
  return [
    ...(priced && (!founded || (key.kind === 'tariff' && hourlyTariff === null))
      ? [finding('rateWithoutBasis', 'serious', D5211)]
      : []),
    ...(agreement.signedOn === null
      ? [finding('agreementUnsigned', 'serious', 'CGCT L.5211-4-1')]
      : []),
    ...(from > period.from || (to !== null && to < period.to)
      ? [finding('agreementExpired', to !== null && to < period.from ? 'serious' : 'minor', null)]
      : []),
  ]
}

/** Papers and matters that the trace of the agreement lacks on the day. */
const traceFindings = ({ agreement, trace, today }: AuditFacts): readonly Finding[] =>
  traceOf(agreement, trace, today).flatMap((line): readonly Finding[] => {
    const article = line.source.kind === 'law' ? line.source.article : null
    const lacking = line.state === 'late' || line.state === 'missing'
    if (line.kind === 'forecast' && lacking)
      return [finding('forecastMissing', article === null ? 'minor' : 'serious', article)]
    if (line.kind !== 'paper') return []
    if (line.state === 'toAttach')
      return [finding('paperToAttach', 'minor', article, { about: line.paper })]
    return lacking
      ? [
          finding('paperMissing', article === null ? 'minor' : 'serious', article, {
            about: line.paper,
          }),
        ]
      : []
  })

/** Bodies that can't be named in full on a claim: no address, or no SIRET. */
function payerFindings({ bodies, trace }: AuditFacts): readonly Finding[] {
  const known = new Map(trace.collectivities.map((body) => [body.id, body]))
  return some(
    'payerUnknown',
    'minor',
    null,
    bodies.filter((id) => {
      const body = known.get(id)
      return body === undefined || body.siret === null || body.address.city === ''
    }),
  )
}

/** Each objection once, the serious first, in the order of the codes. */
const once = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>()
  return [...findings]
    .sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'serious' ? -1 : 1))
    .filter(({ code, about }) => {
      const key = `${code} ${about}`
      const told = seen.has(key)
      seen.add(key)
      return !told
    })
}

/**
 * Plays the regional chamber of accounts before statements are issued: what it would object to, the serious first. Nothing
 * is refused for that: issuing asks for a reason, which stays with the statement.
 */
export const auditSettlement = (facts: AuditFacts): readonly Finding[] =>
  once([
    ...hourFindings(facts),
    ...costFindings(facts),
    ...agreementFindings(facts),
    ...traceFindings(facts),
    ...payerFindings(facts),
  ])
