import * as clauses from '../act-clauses'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** Service unifié (CGCT L.5111-1-1). */
export const unifiedServiceActs: FormActs = {
  ...CONVENTION,
  title: 'Convention de service unifié',
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
  annex: [clauses.annexUnifiedCost, clauses.annexUnifiedForecast, clauses.annexKey],
  ...resolutions(
    [clauses.becauseUnified, clauses.becauseForecast],
    [clauses.approvesUnified, clauses.authorises],
  ),
}
