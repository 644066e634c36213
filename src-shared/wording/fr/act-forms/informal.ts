import * as clauses from '../act-clauses'
import type { FormActs } from './form-acts'

/** Practice without a form: what the parties choose, and no law. */
export const informalActs: FormActs = {
  title: 'Convention de partage de moyens',
  kind: 'convention',
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
  annexTitle: 'Annexe financière',
  annex: [clauses.annexUsualCost, clauses.annexUsualForecast, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseInterest, clauses.becauseForecast],
    decides: [clauses.approves, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseInterest, clauses.becauseForecast],
    decides: [clauses.approves, clauses.authorises, clauses.expense],
  },
  isTransmitted: true,
}
