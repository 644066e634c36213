import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** A group lends a service to other groups, or a commune to other communes (CGCT L.5111-1 and L.5111-1-1). */
export const serviceLendingSidewaysActs: FormActs = {
  title: 'Convention de mise à disposition de services',
  kind: 'convention',
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
  annexTitle: 'Annexe financière',
  annex: [clauses.annexUnifiedCost, clauses.annexUnifiedForecast, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseSideways, clauses.becauseForecast],
    decides: [clauses.approves, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseSideways, clauses.becauseForecast],
    decides: [clauses.approves, clauses.authorises, clauses.expense],
  },
  isTransmitted: true,
}
