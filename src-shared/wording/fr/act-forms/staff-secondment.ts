import * as clauses from '../act-clauses'
import { CONVENTION, type FormActs } from './form-acts'

/** Mise à disposition individuelle (CGFP L.512-6 s., décret 2008-580). */
export const staffSecondmentActs: FormActs = {
  ...CONVENTION,
  title: 'Convention de mise à disposition de personnel',
  parties: { lender: 'la collectivité d’origine', body: 'l’organisme d’accueil' },
  visas: [
    { code: 'CGFP', articles: ['L. 512-6 à L. 512-15'] },
    { code: 'décret 2008-580', articles: [] },
  ],
  articles: [
    clauses.loanPurpose,
    clauses.loanAgents,
    clauses.loanActivities,
    clauses.loanDuration,
    clauses.loanConditions,
    clauses.loanLeave,
    clauses.loanStatus,
    clauses.loanEvaluation,
    clauses.loanDiscipline,
    clauses.loanRefund,
    clauses.loanInsurance,
    clauses.loanEnd,
    clauses.loanConsent,
    clauses.amending,
    clauses.disputes,
  ],
  annexTitle: 'Annexe : quotités et remboursement',
  annex: [clauses.annexLoanShares, clauses.annexLoanPay, clauses.annexPlanned, clauses.annexKey],
  lenderResolution: {
    considers: [clauses.becauseLoan],
    decides: [clauses.informed, clauses.authorises, clauses.income],
  },
  beneficiaryResolution: {
    considers: [clauses.becauseHost],
    decides: [clauses.approvesLoan, clauses.authorises, clauses.expense],
  },
}
