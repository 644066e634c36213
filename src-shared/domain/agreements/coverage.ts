import type { Day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { termVersions } from './term-versions'

/** An hour that must find an agreement. */
export interface CoveredHour {
  readonly agentId: string
  /** `null` for common time: any agreement that lends the agent covers it. */
  readonly collectivityId: string | null
  readonly day: Day
}

/** The agents and bodies of some terms. */
const namedBy = oncePer((terms: Agreement) => ({
  agents: new Set(terms.agents.map(({ agentId }) => agentId)),
  bodies: new Set(terms.beneficiaries.map(({ collectivityId }) => collectivityId)),
}))

/** Whether some terms name a body. */
export const serves = (terms: Agreement, collectivityId: string): boolean =>
  namedBy(terms).bodies.has(collectivityId)

/** Whether some terms lend an agent. */
export const lends = (terms: Agreement, agentId: string): boolean =>
  namedBy(terms).agents.has(agentId)

/** Whether some terms name both the agent and the body, whatever the day. */
function names(terms: Agreement, { agentId, collectivityId }: CoveredHour): boolean {
  const { agents, bodies } = namedBy(terms)
  return agents.has(agentId) && (collectivityId === null || bodies.has(collectivityId))
}

/** The first terms of some agreements that a condition holds for. */
function firstTerms(
  agreements: Iterable<Agreement>,
  holds: (terms: Agreement) => boolean,
): Agreement | undefined {
  for (const agreement of agreements)
    for (const version of termVersions(agreement))
      if (holds(version.agreement)) return version.agreement
  return undefined
}

/**
 * The agreement under which an agent may work for a body on a day, cut to its terms of that day. Archiving hides an agreement
 * without ending it: what counts is its period (domain vector B10: after its end, nothing can be billed).
 */
export const coveringAgreement = (
  agreements: Iterable<Agreement>,
  hour: CoveredHour,
): Agreement | undefined =>
  firstTerms(agreements, (terms) => periodHolds(terms.period, hour.day) && names(terms, hour))

/** An agreement that names agent and body but is not in force that day: the likely cause of a refusal. */
export const nearestAgreement = (
  agreements: Iterable<Agreement>,
  hour: CoveredHour,
): Agreement | undefined => firstTerms(agreements, (terms) => names(terms, hour))
