import type { Clause } from '../act-clauses/clause'
import * as clauses from '../act-clauses'

/** The acts that one form alone has: fiche d'impact of a service commun, arrêté and agent's consent of an individual loan. */
export const MODELS = {
  impactSheet: [
    clauses.impactService,
    clauses.impactAgents,
    clauses.impactOrganisation,
    clauses.impactPay,
    clauses.impactRights,
    clauses.impactOpinion,
  ],
  order: [
    clauses.orderLoan,
    clauses.orderTerm,
    clauses.orderStatus,
    clauses.orderEnd,
    clauses.orderExecution,
  ],
  consent: [clauses.consentText, clauses.consentPlace],
} as const satisfies Readonly<Record<string, readonly Clause[]>>
