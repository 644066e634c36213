import { amending } from '../act-clauses/amending'
import { annexKey } from '../act-clauses/annex-key'
import { annexLoanPay } from '../act-clauses/annex-loan-pay'
import { annexLoanShares } from '../act-clauses/annex-loan-shares'
import { annexPlanned } from '../act-clauses/annex-planned'
import { approvesLoan } from '../act-clauses/approves-loan'
import { authorises } from '../act-clauses/authorises'
import { becauseHost } from '../act-clauses/because-host'
import { becauseLoan } from '../act-clauses/because-loan'
import { disputes } from '../act-clauses/disputes'
import { expense } from '../act-clauses/expense'
import { income } from '../act-clauses/income'
import { informed } from '../act-clauses/informed'
import { loanActivities } from '../act-clauses/loan-activities'
import { loanAgents } from '../act-clauses/loan-agents'
import { loanConditions } from '../act-clauses/loan-conditions'
import { loanConsent } from '../act-clauses/loan-consent'
import { loanDiscipline } from '../act-clauses/loan-discipline'
import { loanDuration } from '../act-clauses/loan-duration'
import { loanEnd } from '../act-clauses/loan-end'
import { loanEvaluation } from '../act-clauses/loan-evaluation'
import { loanInsurance } from '../act-clauses/loan-insurance'
import { loanLeave } from '../act-clauses/loan-leave'
import { loanPurpose } from '../act-clauses/loan-purpose'
import { loanRefund } from '../act-clauses/loan-refund'
import { loanStatus } from '../act-clauses/loan-status'
import type { FormActs } from './form-acts'

/** Mise à disposition individuelle (CGFP L.512-6 s., décret 2008-580). */
export const staffSecondmentActs: FormActs = {
  title: 'Convention de mise à disposition de personnel',
  kind: 'convention',
  parties: { lender: 'la collectivité d’origine', body: 'l’organisme d’accueil' },
  visas: [
    { code: 'CGFP', articles: ['L. 512-6 à L. 512-15'] },
    { code: 'décret 2008-580', articles: [] },
  ],
  articles: [
    loanPurpose,
    loanAgents,
    loanActivities,
    loanDuration,
    loanConditions,
    loanLeave,
    loanStatus,
    loanEvaluation,
    loanDiscipline,
    loanRefund,
    loanInsurance,
    loanEnd,
    loanConsent,
    amending,
    disputes,
  ],
  annexTitle: 'Annexe : quotités et remboursement',
  annex: [annexLoanShares, annexLoanPay, annexPlanned, annexKey],
  lenderResolution: { considers: [becauseLoan], decides: [informed, authorises, income] },
  beneficiaryResolution: { considers: [becauseHost], decides: [approvesLoan, authorises, expense] },
  isTransmitted: true,
}
