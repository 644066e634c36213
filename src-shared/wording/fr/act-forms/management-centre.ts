import { amending } from '../act-clauses/amending'
import { annexCost } from '../act-clauses/annex-cost'
import { annexKey } from '../act-clauses/annex-key'
import { annexPlanned } from '../act-clauses/annex-planned'
import { authorises } from '../act-clauses/authorises'
import { becauseCentre } from '../act-clauses/because-centre'
import { becauseForecast } from '../act-clauses/because-forecast'
import { centreBilling } from '../act-clauses/centre-billing'
import { centreConditions } from '../act-clauses/centre-conditions'
import { centreInsurance } from '../act-clauses/centre-insurance'
import { centrePurpose } from '../act-clauses/centre-purpose'
import { centreRecord } from '../act-clauses/centre-record'
import { centreRequest } from '../act-clauses/centre-request'
import { centreStaff } from '../act-clauses/centre-staff'
import { centreTariff } from '../act-clauses/centre-tariff'
import { contractEnding } from '../act-clauses/contract-ending'
import { disputes } from '../act-clauses/disputes'
import { duration } from '../act-clauses/duration'
import { expense } from '../act-clauses/expense'
import { income } from '../act-clauses/income'
import { joinsCentre } from '../act-clauses/joins-centre'
import { setsTariff } from '../act-clauses/sets-tariff'
import type { FormActs } from './form-acts'

/** Agents of a centre de gestion (CGFP L.452-44). */
export const managementCentreActs: FormActs = {
  title: 'Convention de mise à disposition d’agents du centre de gestion',
  kind: 'convention',
  parties: { lender: 'le centre de gestion', body: 'la collectivité bénéficiaire' },
  visas: [{ code: 'CGFP', articles: ['L. 452-44'] }],
  articles: [
    centrePurpose,
    centreRequest,
    centreStaff,
    centreConditions,
    duration,
    centreTariff,
    centreRecord,
    centreBilling,
    centreInsurance,
    amending,
    contractEnding,
    disputes,
  ],
  annexTitle: 'Annexe tarifaire',
  annex: [annexCost, annexPlanned, annexKey],
  lenderResolution: { considers: [becauseCentre], decides: [setsTariff, authorises, income] },
  beneficiaryResolution: {
    considers: [becauseCentre, becauseForecast],
    decides: [joinsCentre, authorises, expense],
  },
  isTransmitted: false,
}
