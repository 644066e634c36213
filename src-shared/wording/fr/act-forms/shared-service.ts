import * as clauses from '../act-clauses'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** Service commun (CGCT L.5211-4-2). */
export const sharedServiceActs: FormActs = {
  ...CONVENTION,
  title: 'Convention de service commun',
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
  annex: [clauses.annexCost, clauses.annexPlanned, clauses.annexKey],
  ...resolutions(
    [clauses.becauseShared, clauses.becauseForecast],
    [
      clauses.createsShared,
      clauses.approvesShared,
      clauses.changesPosts,
      clauses.setsCompensation,
      clauses.authorises,
    ],
  ),
}
