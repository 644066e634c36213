import * as clauses from '../act-clauses'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** A group lends a service to other groups, or a commune to other communes (CGCT L.5111-1 and L.5111-1-1). */
export const serviceLendingSidewaysActs: FormActs = {
  ...CONVENTION,
  title: 'Convention de mise à disposition de services',
  parties: { lender: 'la collectivité d’origine', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['L. 5111-1', 'L. 5111-1-1', 'R. 5111-1'] }],
  articles: [
    clauses.sidewaysPurpose,
    clauses.sidewaysServices,
    clauses.sidewaysAgents,
    clauses.sidewaysAuthority,
    clauses.workOrganisation,
    clauses.insurance,
    clauses.duration,
    clauses.unifiedCost,
    clauses.sharingKey,
    clauses.unifiedForecast,
    clauses.instalments,
    clauses.sidewaysStatement,
    clauses.committee,
    clauses.amending,
    clauses.ending,
    clauses.disputes,
  ],
  annex: [clauses.annexUnifiedCost, clauses.annexUnifiedForecast, clauses.annexKey],
  ...resolutions(
    [clauses.becauseSideways, clauses.becauseForecast],
    [clauses.approves, clauses.authorises],
  ),
}
