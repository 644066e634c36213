import * as clauses from '../act-clauses'
import type { Clause } from '../act-clauses/clause'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** Lending of a service between a group and its members: what begins the convention, and why it is decided, differ by direction. */
const lending = (first: readonly Clause[], because: Clause): FormActs => ({
  ...CONVENTION,
  title: 'Convention de mise à disposition de services',
  parties: { lender: 'la collectivité d’origine', body: 'le bénéficiaire' },
  visas: [{ code: 'CGCT', articles: ['L. 5211-4-1', 'D. 5211-16'] }],
  articles: [
    ...first,
    clauses.agentsSituation,
    clauses.functionalAuthority,
    clauses.instructions,
    clauses.workOrganisation,
    clauses.insurance,
    clauses.duration,
    clauses.unitCost,
    clauses.sharingKey,
    clauses.unitForecast,
    clauses.instalments,
    clauses.yearlyStatement,
    clauses.committee,
    clauses.amending,
    clauses.ending,
    clauses.disputes,
  ],
  annex: [clauses.annexUnitCost, clauses.annexForecast, clauses.annexKey],
  ...resolutions([because, clauses.becauseForecast], [clauses.approves, clauses.authorises]),
})

/** A commune lends a service to its group (CGCT L.5211-4-1, II). */
export const serviceLendingUpwardActs = lending(
  [clauses.lendingUpward, clauses.serviceKept, clauses.keptServicesLent],
  clauses.becauseKept,
)

/** A group lends a service to its members (CGCT L.5211-4-1, III). */
export const serviceLendingDownwardActs = lending(
  [clauses.lendingDownward, clauses.lendingInterest, clauses.servicesLent],
  clauses.becauseLending,
)
