import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** Service unifié (CGCT L.5111-1-1). */
export const unifiedServiceActs: FormActs = {
  title: 'Convention de service unifié',
  kind: 'convention',
  parties: { lender: 'la collectivité responsable', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['L. 5111-1', 'L. 5111-1-1', 'R. 5111-1'] }],
  articles: [
    clauses.unifiedPurpose,
    clauses.unifiedGrouping,
    clauses.unifiedStaff,
    clauses.unifiedAuthority,
    clauses.workOrganisation,
    clauses.unifiedInsurance,
    clauses.duration,
    clauses.unifiedCost,
    clauses.sharingKey,
    clauses.unifiedForecast,
    clauses.unifiedInstalments,
    clauses.unifiedStatement,
    clauses.committee,
    clauses.amending,
    clauses.ending,
    clauses.disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [clauses.annexUnifiedCost, clauses.annexUnifiedForecast, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseUnified, clauses.becauseForecast],
    decides: [clauses.approvesUnified, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseUnified, clauses.becauseForecast],
    decides: [clauses.approvesUnified, clauses.authorises, clauses.expense],
  },
  isTransmitted: true,
}
