import { acquiredRights } from '../act-clauses/acquired-rights'
import { amending } from '../act-clauses/amending'
import { annexCost } from '../act-clauses/annex-cost'
import { annexKey } from '../act-clauses/annex-key'
import { annexPlanned } from '../act-clauses/annex-planned'
import { approvesShared } from '../act-clauses/approves-shared'
import { authorises } from '../act-clauses/authorises'
import { becauseForecast } from '../act-clauses/because-forecast'
import { becauseShared } from '../act-clauses/because-shared'
import { changesPosts } from '../act-clauses/changes-posts'
import { compensation } from '../act-clauses/compensation'
import { costStatement } from '../act-clauses/cost-statement'
import { createsShared } from '../act-clauses/creates-shared'
import { disputes } from '../act-clauses/disputes'
import { duration } from '../act-clauses/duration'
import { ending } from '../act-clauses/ending'
import { expense } from '../act-clauses/expense'
import { impactClause } from '../act-clauses/impact-clause'
import { income } from '../act-clauses/income'
import { setsCompensation } from '../act-clauses/sets-compensation'
import { sharedAnnexes } from '../act-clauses/shared-annexes'
import { sharedAuthority } from '../act-clauses/shared-authority'
import { sharedCommittee } from '../act-clauses/shared-committee'
import { sharedCost } from '../act-clauses/shared-cost'
import { sharedGoods } from '../act-clauses/shared-goods'
import { sharedInsurance } from '../act-clauses/shared-insurance'
import { sharedManagement } from '../act-clauses/shared-management'
import { sharedMembers } from '../act-clauses/shared-members'
import { sharedPurpose } from '../act-clauses/shared-purpose'
import { sharedSignature } from '../act-clauses/shared-signature'
import { sharedStaff } from '../act-clauses/shared-staff'
import { sharedWithdrawal } from '../act-clauses/shared-withdrawal'
import { sharingKey } from '../act-clauses/sharing-key'
import type { FormActs } from './form-acts'

/** Service commun (CGCT L.5211-4-2). */
export const sharedServiceActs: FormActs = {
  title: 'Convention de service commun',
  kind: 'convention',
  parties: { lender: 'la collectivité gestionnaire', body: 'le membre' },
  visas: [{ code: 'CGCT', articles: ['L. 5211-4-2'] }],
  articles: [
    sharedPurpose,
    sharedMembers,
    sharedManagement,
    sharedStaff,
    acquiredRights,
    impactClause,
    sharedAuthority,
    sharedSignature,
    sharedGoods,
    sharedInsurance,
    duration,
    sharedCost,
    sharingKey,
    compensation,
    costStatement,
    sharedCommittee,
    sharedWithdrawal,
    amending,
    ending,
    disputes,
    sharedAnnexes,
  ],
  annexTitle: 'Annexe financière',
  annex: [annexCost, annexPlanned, annexKey],
  lenderResolution: {
    considers: [becauseShared, becauseForecast],
    decides: [createsShared, approvesShared, changesPosts, setsCompensation, authorises, income],
  },
  beneficiaryResolution: {
    considers: [becauseShared, becauseForecast],
    decides: [createsShared, approvesShared, changesPosts, setsCompensation, authorises, expense],
  },
  isTransmitted: true,
}
