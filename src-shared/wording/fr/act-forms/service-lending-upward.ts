import { agentsSituation } from '../act-clauses/agents-situation'
import { amending } from '../act-clauses/amending'
import { annexForecast } from '../act-clauses/annex-forecast'
import { annexKey } from '../act-clauses/annex-key'
import { annexUnitCost } from '../act-clauses/annex-unit-cost'
import { approves } from '../act-clauses/approves'
import { authorises } from '../act-clauses/authorises'
import { becauseForecast } from '../act-clauses/because-forecast'
import { becauseKept } from '../act-clauses/because-kept'
import { committee } from '../act-clauses/committee'
import { disputes } from '../act-clauses/disputes'
import { duration } from '../act-clauses/duration'
import { ending } from '../act-clauses/ending'
import { expense } from '../act-clauses/expense'
import { functionalAuthority } from '../act-clauses/functional-authority'
import { income } from '../act-clauses/income'
import { instalments } from '../act-clauses/instalments'
import { instructions } from '../act-clauses/instructions'
import { insurance } from '../act-clauses/insurance'
import { keptServicesLent } from '../act-clauses/kept-services-lent'
import { lendingUpward } from '../act-clauses/lending-upward'
import { serviceKept } from '../act-clauses/service-kept'
import { sharingKey } from '../act-clauses/sharing-key'
import { unitCost } from '../act-clauses/unit-cost'
import { unitForecast } from '../act-clauses/unit-forecast'
import { workOrganisation } from '../act-clauses/work-organisation'
import { yearlyStatement } from '../act-clauses/yearly-statement'
import type { FormActs } from './form-acts'

/** A commune lends a service to its group (CGCT L.5211-4-1, II). */
export const serviceLendingUpwardActs: FormActs = {
  title: 'Convention de mise à disposition de services',
  kind: 'convention',
  parties: { lender: 'la collectivité d’origine', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['L. 5211-4-1', 'D. 5211-16'] }],
  articles: [
    lendingUpward,
    serviceKept,
    keptServicesLent,
    agentsSituation,
    functionalAuthority,
    instructions,
    workOrganisation,
    insurance,
    duration,
    unitCost,
    sharingKey,
    unitForecast,
    instalments,
    yearlyStatement,
    committee,
    amending,
    ending,
    disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [annexUnitCost, annexForecast, annexKey],
  lenderResolution: {
    considers: [becauseKept, becauseForecast],
    decides: [approves, authorises, income],
  },
  beneficiaryResolution: {
    considers: [becauseKept, becauseForecast],
    decides: [approves, authorises, expense],
  },
  isTransmitted: true,
}
