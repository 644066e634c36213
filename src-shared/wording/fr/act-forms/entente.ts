import * as clauses from '../act-clauses'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** Entente (CGCT L.5221-1 and L.5221-2). */
export const ententeActs: FormActs = {
  ...CONVENTION,
  title: 'Convention d’entente',
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
  annex: [clauses.annexCost, clauses.annexPlanned, clauses.annexKey],
  ...resolutions(
    [clauses.becauseEntente],
    [clauses.joinsEntente, clauses.namesConference, clauses.authorises],
  ),
}
