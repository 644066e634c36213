import type { Clause } from '../act-clauses/clause'
import { consentPlace } from '../act-clauses/consent-place'
import { consentText } from '../act-clauses/consent-text'
import { impactAgents } from '../act-clauses/impact-agents'
import { impactOpinion } from '../act-clauses/impact-opinion'
import { impactOrganisation } from '../act-clauses/impact-organisation'
import { impactPay } from '../act-clauses/impact-pay'
import { impactRights } from '../act-clauses/impact-rights'
import { impactService } from '../act-clauses/impact-service'
import { orderEnd } from '../act-clauses/order-end'
import { orderExecution } from '../act-clauses/order-execution'
import { orderLoan } from '../act-clauses/order-loan'
import { orderStatus } from '../act-clauses/order-status'
import { orderTerm } from '../act-clauses/order-term'

/** The acts that one form alone has: fiche d'impact of a service commun, arrêté and agent's consent of an individual loan. */
export const MODELS = {
  impactSheet: [
    impactService,
    impactAgents,
    impactOrganisation,
    impactPay,
    impactRights,
    impactOpinion,
  ],
  order: [orderLoan, orderTerm, orderStatus, orderEnd, orderExecution],
  consent: [consentText, consentPlace],
} as const satisfies Readonly<Record<string, readonly Clause[]>>
