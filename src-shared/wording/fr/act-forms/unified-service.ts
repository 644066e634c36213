import { amending } from '../act-clauses/amending'
import { annexKey } from '../act-clauses/annex-key'
import { annexUnifiedCost } from '../act-clauses/annex-unified-cost'
import { annexUnifiedForecast } from '../act-clauses/annex-unified-forecast'
import { approvesUnified } from '../act-clauses/approves-unified'
import { authorises } from '../act-clauses/authorises'
import { becauseForecast } from '../act-clauses/because-forecast'
import { becauseUnified } from '../act-clauses/because-unified'
import { committee } from '../act-clauses/committee'
import { disputes } from '../act-clauses/disputes'
import { duration } from '../act-clauses/duration'
import { ending } from '../act-clauses/ending'
import { expense } from '../act-clauses/expense'
import { income } from '../act-clauses/income'
import { sharingKey } from '../act-clauses/sharing-key'
import { unifiedAuthority } from '../act-clauses/unified-authority'
import { unifiedCost } from '../act-clauses/unified-cost'
import { unifiedForecast } from '../act-clauses/unified-forecast'
import { unifiedGrouping } from '../act-clauses/unified-grouping'
import { unifiedInstalments } from '../act-clauses/unified-instalments'
import { unifiedInsurance } from '../act-clauses/unified-insurance'
import { unifiedPurpose } from '../act-clauses/unified-purpose'
import { unifiedStaff } from '../act-clauses/unified-staff'
import { unifiedStatement } from '../act-clauses/unified-statement'
import { workOrganisation } from '../act-clauses/work-organisation'
import type { FormActs } from './form-acts'

/** Service unifié (CGCT L.5111-1-1). */
export const unifiedServiceActs: FormActs = {
  title: 'Convention de service unifié',
  kind: 'convention',
  parties: { lender: 'la collectivité responsable', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['L. 5111-1', 'L. 5111-1-1', 'R. 5111-1'] }],
  articles: [
    unifiedPurpose,
    unifiedGrouping,
    unifiedStaff,
    unifiedAuthority,
    workOrganisation,
    unifiedInsurance,
    duration,
    unifiedCost,
    sharingKey,
    unifiedForecast,
    unifiedInstalments,
    unifiedStatement,
    committee,
    amending,
    ending,
    disputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [annexUnifiedCost, annexUnifiedForecast, annexKey],
  lenderResolution: {
    considers: [becauseUnified, becauseForecast],
    decides: [approvesUnified, authorises, income],
  },
  beneficiaryResolution: {
    considers: [becauseUnified, becauseForecast],
    decides: [approvesUnified, authorises, expense],
  },
  isTransmitted: true,
}
