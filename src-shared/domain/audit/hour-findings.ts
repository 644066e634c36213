import { agreementOn } from '../agreements/term-versions'
import { traitsOf } from '../keys/key-kinds'
import { finding, some, unitArticle, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** Whether hours are listed, and countersigned by each body: it establishes the units (D.5211-16, 1 and 4). */
export function hourFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period, nature, bodies, allocation, hourRecords } = facts
  if (nature === 'provisional') return []
  const standing = agreementOn(agreement, period.to)
  const article = unitArticle(agreement)
  const byHours = traitsOf(standing.key).needsHours
  const shares = new Map(allocation.shares.map((share) => [share.collectivityId, share]))
  const used = bodies.filter((id) => (shares.get(id)?.uses ?? 0) > 0)
  const unused = bodies.filter(
    (id) => (shares.get(id)?.uses ?? 0) === 0 && (shares.get(id)?.amount ?? 0) > 0,
  )
  const outside = allocation.objections.some(({ code }) => code === 'hoursOutsideAgreement')
  return [
    ...some('usesMissing', byHours ? 'serious' : 'minor', article, unused),
    ...some(
      'hoursContested',
      'serious',
      article,
      used.filter((id) => hourRecords.get(id) === 'contested'),
    ),
    ...some(
      'hoursNotCountersigned',
      byHours ? 'serious' : 'minor',
      article,
      used.filter((id) => !['accepted', 'contested'].includes(hourRecords.get(id) ?? 'none')),
    ),
    ...(outside ? [finding('hoursOutside', 'serious', article)] : []),
  ]
}
