import { amending } from '../act-clauses/amending'
import { annexCost } from '../act-clauses/annex-cost'
import { annexKey } from '../act-clauses/annex-key'
import { annexPlanned } from '../act-clauses/annex-planned'
import { authorises } from '../act-clauses/authorises'
import { becauseEntente } from '../act-clauses/because-entente'
import { costStatement } from '../act-clauses/cost-statement'
import { disputes } from '../act-clauses/disputes'
import { duration } from '../act-clauses/duration'
import { ententeConference } from '../act-clauses/entente-conference'
import { ententeCosts } from '../act-clauses/entente-costs'
import { ententeDecisions } from '../act-clauses/entente-decisions'
import { ententePurpose } from '../act-clauses/entente-purpose'
import { ententeState } from '../act-clauses/entente-state'
import { ententeSupport } from '../act-clauses/entente-support'
import { ententeWithdrawal } from '../act-clauses/entente-withdrawal'
import { expense } from '../act-clauses/expense'
import { income } from '../act-clauses/income'
import { joinsEntente } from '../act-clauses/joins-entente'
import { namesConference } from '../act-clauses/names-conference'
import type { FormActs } from './form-acts'

/** Entente (CGCT L.5221-1 and L.5221-2). */
export const ententeActs: FormActs = {
  title: 'Convention d’entente',
  kind: 'convention',
  parties: { lender: 'la collectivité support', body: 'la partie' },
  visas: [{ code: 'CGCT', articles: ['L. 5221-1', 'L. 5221-2'] }],
  articles: [
    ententePurpose,
    ententeConference,
    ententeState,
    ententeDecisions,
    ententeSupport,
    duration,
    ententeCosts,
    costStatement,
    ententeWithdrawal,
    amending,
    disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [annexCost, annexPlanned, annexKey],
  lenderResolution: {
    considers: [becauseEntente],
    decides: [joinsEntente, namesConference, authorises, income],
  },
  beneficiaryResolution: {
    considers: [becauseEntente],
    decides: [joinsEntente, namesConference, authorises, expense],
  },
  isTransmitted: true,
}
