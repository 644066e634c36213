import type { Finding } from '../statements/finding'
import { finding, namedAgents, type AuditFacts } from './audit-facts'

/** Agents of whom a month costs far more, or far less, than the others: what is billed of it may be a typing error. */
export function payFindings({ agents, allocation }: AuditFacts): readonly Finding[] {
  const of = (code: 'payFarAbove' | 'payFarBelow', severity: Finding['severity']) => {
    const found = new Set(
      allocation.objections.flatMap((one) => (one.code === code ? [one.agentId] : [])),
    )
    const named = agents.filter(({ id }) => found.has(id))
    return named.length === 0 ? [] : [finding(code, severity, null, { about: namedAgents(named) })]
  }
  return [...of('payFarAbove', 'serious'), ...of('payFarBelow', 'minor')]
}
