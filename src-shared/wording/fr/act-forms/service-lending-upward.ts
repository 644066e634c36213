import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** A commune lends a service to its group (CGCT L.5211-4-1, II). */
export const serviceLendingUpwardActs: FormActs = {
  title: 'Convention de mise à disposition de services',
  kind: 'convention',
  parties: { lender: 'la collectivité d’origine', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['L. 5211-4-1', 'D. 5211-16'] }],
  articles: [
    clauses.lendingUpward,
    clauses.serviceKept,
    clauses.keptServicesLent,
    clauses.agentsSituation,
    clauses.functionalAuthority,
    clauses.instructions,
    clauses.workOrganisation,
    clauses.insurance,
    clauses.duration,
    clauses.unitCost,
    clauses.sharingKey,
    clauses.unitForecast,
    clauses.instalments,
    clauses.yearlyStatement,
    clauses.committee,
    clauses.amending,
    clauses.ending,
    clauses.disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [clauses.annexUnitCost, clauses.annexForecast, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseKept, clauses.becauseForecast],
    decides: [clauses.approves, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseKept, clauses.becauseForecast],
    decides: [clauses.approves, clauses.authorises, clauses.expense],
  },
  isTransmitted: true,
}
