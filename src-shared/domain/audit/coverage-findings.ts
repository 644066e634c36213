import { intersectPeriods } from '#shared/kernel/period'
import { termsWithin } from '../agreements/term-versions'
import type { Agreement } from '../agreements/agreement'
import { finding, namedAgents, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** Whether terms lend the agent to the body. */
const covers = (terms: Agreement, agentId: string, bodyId: string): boolean =>
  terms.agents.some((one) => one.agentId === agentId) &&
  terms.beneficiaries.some((one) => one.collectivityId === bodyId)

/**
 * Agents whose hours of the period for a body another agreement may bill as well, since both cover agent and body on some of its days. Forms
 * refuse it, a workspace file may contain it.
 */
export function coverageFindings({
  agreement,
  period,
  agents,
  bodies,
  others,
  allocation,
}: AuditFacts): readonly Finding[] {
  const rivals = others
    .filter(({ id, archived }) => id !== agreement.id && !archived)
    .flatMap((other) => termsWithin(other, period))
  if (rivals.length === 0) return []
  const shared = termsWithin(agreement, period).flatMap((terms) => {
    const days = intersectPeriods(period, terms.period)
    return days === null
      ? []
      : rivals.flatMap((rival) =>
          intersectPeriods(days, rival.period) === null ? [] : [[terms, rival] as const],
        )
  })
  const isTwice = (agentId: string, bodyId: string): boolean =>
    shared.some((both) => both.every((terms) => covers(terms, agentId, bodyId)))
  const pairs = allocation.shares.flatMap(({ collectivityId }, row) =>
    allocation.agentIds.flatMap((agentId, column) =>
      bodies.includes(collectivityId) &&
      (allocation.matrix[row]?.[column]?.minutes ?? 0) > 0 &&
      isTwice(agentId, collectivityId)
        ? [{ agentId, collectivityId }]
        : [],
    ),
  )
  if (pairs.length === 0) return []
  const named = new Set(pairs.map(({ agentId }) => agentId))
  return [
    finding('coveredTwice', 'serious', null, {
      bodies: [...new Set(pairs.map(({ collectivityId }) => collectivityId))],
      about: namedAgents(agents.filter(({ id }) => named.has(id))),
    }),
  ]
}
