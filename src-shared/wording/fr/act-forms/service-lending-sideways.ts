import { amending } from '../act-clauses/amending'
import { annexKey } from '../act-clauses/annex-key'
import { annexUnifiedCost } from '../act-clauses/annex-unified-cost'
import { annexUnifiedForecast } from '../act-clauses/annex-unified-forecast'
import { approves } from '../act-clauses/approves'
import { authorises } from '../act-clauses/authorises'
import { becauseForecast } from '../act-clauses/because-forecast'
import { becauseSideways } from '../act-clauses/because-sideways'
import { committee } from '../act-clauses/committee'
import { disputes } from '../act-clauses/disputes'
import { duration } from '../act-clauses/duration'
import { ending } from '../act-clauses/ending'
import { expense } from '../act-clauses/expense'
import { income } from '../act-clauses/income'
import { instalments } from '../act-clauses/instalments'
import { insurance } from '../act-clauses/insurance'
import { sharingKey } from '../act-clauses/sharing-key'
import { sidewaysAgents } from '../act-clauses/sideways-agents'
import { sidewaysAuthority } from '../act-clauses/sideways-authority'
import { sidewaysPurpose } from '../act-clauses/sideways-purpose'
import { sidewaysServices } from '../act-clauses/sideways-services'
import { sidewaysStatement } from '../act-clauses/sideways-statement'
import { unifiedCost } from '../act-clauses/unified-cost'
import { unifiedForecast } from '../act-clauses/unified-forecast'
import { workOrganisation } from '../act-clauses/work-organisation'
import type { FormActs } from './form-acts'

/** A group lends a service to other groups, or a commune to other communes (CGCT L.5111-1 and L.5111-1-1). */
export const serviceLendingSidewaysActs: FormActs = {
  title: 'Convention de mise à disposition de services',
  kind: 'convention',
  parties: { lender: 'la collectivité d’origine', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['L. 5111-1', 'L. 5111-1-1', 'R. 5111-1'] }],
  articles: [
    sidewaysPurpose,
    sidewaysServices,
    sidewaysAgents,
    sidewaysAuthority,
    workOrganisation,
    insurance,
    duration,
    unifiedCost,
    sharingKey,
    unifiedForecast,
    instalments,
    sidewaysStatement,
    committee,
    amending,
    ending,
    disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [annexUnifiedCost, annexUnifiedForecast, annexKey],
  lenderResolution: {
    considers: [becauseSideways, becauseForecast],
    decides: [approves, authorises, income],
  },
  beneficiaryResolution: {
    considers: [becauseSideways, becauseForecast],
    decides: [approves, authorises, expense],
  },
  isTransmitted: true,
}
