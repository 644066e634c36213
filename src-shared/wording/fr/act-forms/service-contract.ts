import * as clauses from '../act-clauses'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** Prestation de services (CGCT L.5214-16-1 and its twins, L.5211-56). */
export const serviceContractActs: FormActs = {
  ...CONVENTION,
  title: 'Convention de prestation de services',
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
  annex: [clauses.annexCost, clauses.annexPlanned, clauses.annexKey],
  ...resolutions(
    [clauses.becauseContract],
    [clauses.accepts, clauses.keepsBudget, clauses.authorises],
    [clauses.gives, clauses.authorises],
  ),
}
