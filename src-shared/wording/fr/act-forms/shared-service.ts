import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** What lender and beneficiary decide alike. */
const decidedByBoth = [
  clauses.createsShared,
  clauses.approvesShared,
  clauses.changesPosts,
  clauses.setsCompensation,
  clauses.authorises,
]

/** Service commun (CGCT L.5211-4-2). */
export const sharedServiceActs: FormActs = {
  title: 'Convention de service commun',
  kind: 'convention',
  parties: { lender: 'la collectivité gestionnaire', body: 'le membre' },
  visas: [{ code: 'CGCT', articles: ['L. 5211-4-2'] }],
  articles: [
    clauses.sharedPurpose,
    clauses.sharedMembers,
    clauses.sharedManagement,
    clauses.sharedStaff,
    clauses.acquiredRights,
    clauses.impactClause,
    clauses.sharedAuthority,
    clauses.sharedSignature,
    clauses.sharedGoods,
    clauses.sharedInsurance,
    clauses.duration,
    clauses.sharedCost,
    clauses.sharingKey,
    clauses.compensation,
    clauses.costStatement,
    clauses.sharedCommittee,
    clauses.sharedWithdrawal,
    clauses.amending,
    clauses.ending,
    clauses.disputes,
    clauses.sharedAnnexes,
  ],
  annexTitle: 'Annexe financière',
  annex: [clauses.annexCost, clauses.annexPlanned, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseShared, clauses.becauseForecast],
    decides: [...decidedByBoth, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseShared, clauses.becauseForecast],
    decides: [...decidedByBoth, clauses.expense],
  },
  isTransmitted: true,
}
