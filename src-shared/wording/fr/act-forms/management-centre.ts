import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** Agents of a centre de gestion (CGFP L.452-44). */
export const managementCentreActs: FormActs = {
  title: 'Convention de mise à disposition d’agents du centre de gestion',
  kind: 'convention',
  parties: { lender: 'le centre de gestion', body: 'la collectivité bénéficiaire' },
  visas: [{ code: 'CGFP', articles: ['L. 452-44'] }],
  articles: [
    clauses.centrePurpose,
    clauses.centreRequest,
    clauses.centreStaff,
    clauses.centreConditions,
    clauses.duration,
    clauses.centreTariff,
    clauses.centreRecord,
    clauses.centreBilling,
    clauses.centreInsurance,
    clauses.amending,
    clauses.contractEnding,
    clauses.disputes,
  ],
  annexTitle: 'Annexe tarifaire',
  annex: [clauses.annexCost, clauses.annexPlanned, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseCentre],
    decides: [clauses.setsTariff, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseCentre, clauses.becauseForecast],
    decides: [clauses.joinsCentre, clauses.authorises, clauses.expense],
  },
  isTransmitted: false,
}
