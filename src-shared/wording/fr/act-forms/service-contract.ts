import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** Prestation de services (CGCT L.5214-16-1 and its twins, L.5211-56). */
export const serviceContractActs: FormActs = {
  title: 'Convention de prestation de services',
  kind: 'convention',
  parties: { lender: 'le prestataire', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['{{contractArticle}}', 'L. 5211-56'] }],
  articles: [
    clauses.contractPurpose,
    clauses.contractContent,
    clauses.contractExecution,
    clauses.contractStaff,
    clauses.duration,
    clauses.contractPrice,
    clauses.contractBudget,
    clauses.costStatement,
    clauses.contractInsurance,
    clauses.amending,
    clauses.contractEnding,
    clauses.disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [clauses.annexCost, clauses.annexPlanned, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseContract],
    decides: [clauses.accepts, clauses.keepsBudget, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseContract],
    decides: [clauses.gives, clauses.authorises, clauses.expense],
  },
  isTransmitted: true,
}
