import { distinctNames } from '#shared/kernel/distinct-names'
import { agentInitials, type Agent } from '../agents/agent'
import type { Agreement } from './agreement'
import { everLent } from './term-versions'

/**
 * The agents that an agreement ever lends, by initials, by their identifiers: with the registration number where several of them
 * have the same initials, "M. D. (M0104)". All its statements and records of hours name agents so.
 */
export function lentInitials(
  agreement: Agreement,
  agents: Iterable<Agent>,
): ReadonlyMap<string, string> {
  const lent = new Set(everLent(agreement))
  return distinctNames(
    [...agents].filter(({ id }) => lent.has(id)),
    agentInitials,
    ({ registrationNumber }) => registrationNumber,
  )
}
