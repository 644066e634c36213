import * as clauses from '../act-clauses'
import { CONVENTION, resolutions, type FormActs } from './form-acts'

/** Practice without a form: what the parties choose, and no law. */
export const informalActs: FormActs = {
  ...CONVENTION,
  title: 'Convention de partage de moyens',
  parties: { lender: 'la collectivité d’origine', body: 'le bénéficiaire' },
  visas: [],
  articles: [
    clauses.purpose,
    clauses.staff,
    clauses.duration,
    clauses.conditions,
    clauses.usualCost,
    clauses.sharingKey,
    clauses.usualForecast,
    clauses.instalments,
    clauses.usualStatement,
    clauses.committee,
    clauses.amending,
    clauses.ending,
    clauses.usualDisputes,
  ],
  annex: [clauses.annexUsualCost, clauses.annexUsualForecast, clauses.annexKey],
  ...resolutions(
    [clauses.becauseInterest, clauses.becauseForecast],
    [clauses.approves, clauses.authorises],
  ),
}
