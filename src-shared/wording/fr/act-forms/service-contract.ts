import { accepts } from '../act-clauses/accepts'
import { amending } from '../act-clauses/amending'
import { annexCost } from '../act-clauses/annex-cost'
import { annexKey } from '../act-clauses/annex-key'
import { annexPlanned } from '../act-clauses/annex-planned'
import { authorises } from '../act-clauses/authorises'
import { becauseContract } from '../act-clauses/because-contract'
import { contractBudget } from '../act-clauses/contract-budget'
import { contractContent } from '../act-clauses/contract-content'
import { contractEnding } from '../act-clauses/contract-ending'
import { contractExecution } from '../act-clauses/contract-execution'
import { contractInsurance } from '../act-clauses/contract-insurance'
import { contractPrice } from '../act-clauses/contract-price'
import { contractPurpose } from '../act-clauses/contract-purpose'
import { contractStaff } from '../act-clauses/contract-staff'
import { costStatement } from '../act-clauses/cost-statement'
import { disputes } from '../act-clauses/disputes'
import { duration } from '../act-clauses/duration'
import { expense } from '../act-clauses/expense'
import { gives } from '../act-clauses/gives'
import { income } from '../act-clauses/income'
import { keepsBudget } from '../act-clauses/keeps-budget'
import type { FormActs } from './form-acts'

/** Prestation de services (CGCT L.5214-16-1 and its twins, L.5211-56). */
export const serviceContractActs: FormActs = {
  title: 'Convention de prestation de services',
  kind: 'convention',
  parties: { lender: 'le prestataire', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['{{contractArticle}}', 'L. 5211-56'] }],
  articles: [
    contractPurpose,
    contractContent,
    contractExecution,
    contractStaff,
    duration,
    contractPrice,
    contractBudget,
    costStatement,
    contractInsurance,
    amending,
    contractEnding,
    disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [annexCost, annexPlanned, annexKey],
  lenderResolution: {
    considers: [becauseContract],
    decides: [accepts, keepsBudget, authorises, income],
  },
  beneficiaryResolution: { considers: [becauseContract], decides: [gives, authorises, expense] },
  isTransmitted: true,
}
