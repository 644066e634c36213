import { amending } from '../act-clauses/amending'
import { annexKey } from '../act-clauses/annex-key'
import { annexUsualCost } from '../act-clauses/annex-usual-cost'
import { annexUsualForecast } from '../act-clauses/annex-usual-forecast'
import { approves } from '../act-clauses/approves'
import { authorises } from '../act-clauses/authorises'
import { becauseForecast } from '../act-clauses/because-forecast'
import { becauseInterest } from '../act-clauses/because-interest'
import { committee } from '../act-clauses/committee'
import { conditions } from '../act-clauses/conditions'
import { duration } from '../act-clauses/duration'
import { ending } from '../act-clauses/ending'
import { expense } from '../act-clauses/expense'
import { income } from '../act-clauses/income'
import { instalments } from '../act-clauses/instalments'
import { purpose } from '../act-clauses/purpose'
import { sharingKey } from '../act-clauses/sharing-key'
import { staff } from '../act-clauses/staff'
import { usualCost } from '../act-clauses/usual-cost'
import { usualDisputes } from '../act-clauses/usual-disputes'
import { usualForecast } from '../act-clauses/usual-forecast'
import { usualStatement } from '../act-clauses/usual-statement'
import type { FormActs } from './form-acts'

/** Practice without a form: what the parties choose, and no law. */
export const informalActs: FormActs = {
  title: 'Convention de partage de moyens',
  kind: 'convention',
  parties: { lender: 'la collectivité d’origine', body: 'le bénéficiaire' },
  visas: [],
  articles: [
    purpose,
    staff,
    duration,
    conditions,
    usualCost,
    sharingKey,
    usualForecast,
    instalments,
    usualStatement,
    committee,
    amending,
    ending,
    usualDisputes,
  ],
  annexTitle: 'Annexe financière',
  annex: [annexUsualCost, annexUsualForecast, annexKey],
  lenderResolution: {
    considers: [becauseInterest, becauseForecast],
    decides: [approves, authorises, income],
  },
  beneficiaryResolution: {
    considers: [becauseInterest, becauseForecast],
    decides: [approves, authorises, expense],
  },
  isTransmitted: true,
}
