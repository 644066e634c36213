import type { Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { standingTerms } from './term-versions'

/** An hour that must find an agreement. */
export interface CoveredHour {
  readonly agentId: string
  /** `null` for common time: any agreement that lends the agent covers it. */
  readonly collectivityId: string | null
  readonly day: Day
}

/** Whether some terms name both the agent and the body, whatever the day. */
const names = (agreement: Agreement, { agentId, collectivityId }: CoveredHour): boolean =>
  agreement.agents.some((agent) => agent.agentId === agentId) &&
  (collectivityId === null ||
    agreement.beneficiaries.some((body) => body.collectivityId === collectivityId))

/**
 * The agreement under which an agent may work for a body on a day, cut to its terms of that day. Archiving hides an agreement
 * without ending it: what counts is its period (domain vector B10: after its end, nothing can be billed).
 */
export const coveringAgreement = (
  agreements: Iterable<Agreement>,
  hour: CoveredHour,
): Agreement | undefined =>
  standingTerms(agreements).find(
    (agreement) => periodHolds(agreement.period, hour.day) && names(agreement, hour),
  )

/** An agreement that names agent and body but is not in force that day: the likely cause of a refusal. */
export const nearestAgreement = (
  agreements: Iterable<Agreement>,
  hour: CoveredHour,
): Agreement | undefined => standingTerms(agreements).find((agreement) => names(agreement, hour))
