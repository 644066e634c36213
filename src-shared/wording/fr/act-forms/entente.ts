import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** Entente (CGCT L.5221-1 and L.5221-2). */
export const ententeActs: FormActs = {
  title: 'Convention d’entente',
  kind: 'convention',
  parties: { lender: 'la collectivité support', body: 'la partie' },
  visas: [{ code: 'CGCT', articles: ['L. 5221-1', 'L. 5221-2'] }],
  articles: [
    clauses.ententePurpose,
    clauses.ententeConference,
    clauses.ententeState,
    clauses.ententeDecisions,
    clauses.ententeSupport,
    clauses.duration,
    clauses.ententeCosts,
    clauses.costStatement,
    clauses.ententeWithdrawal,
    clauses.amending,
    clauses.disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [clauses.annexCost, clauses.annexPlanned, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseEntente],
    decides: [clauses.joinsEntente, clauses.namesConference, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseEntente],
    decides: [clauses.joinsEntente, clauses.namesConference, clauses.authorises, clauses.expense],
  },
  isTransmitted: true,
}
