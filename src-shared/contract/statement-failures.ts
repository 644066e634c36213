import type { Coded } from '#shared/kernel/coded'

/** Why a statement can't be issued or cancelled because of others of the same body. */
export type StatementFailure = Coded<{
  /** A final statement of those days is in force: no provisional one may follow it. */
  alreadyFinal: { statement: string; collectivity: string }
  /** A provisional statement of some of those days reaches beyond the period that would settle it. */
  provisionalBeyond: { statement: string; collectivity: string; from: string; to: string }
  /** A standing final statement lists it among what was already called. */
  listedByFinal: { statement: string; by: string }
  /** Its balance was included in a standing statement. */
  balanceTakenUp: { statement: string; by: string }
  /** The changed agreement has no later statement that could include a balance: cents. */
  balanceStranded: { statement: string; collectivity: string; amount: number }
  /** A cancelled statement has no further steps and no payments; `by`: the standing one that replaces it. */
  statementCancelled: { statement: string }
  statementReplaced: { statement: string; by: string }
  /** The step would be dated before the statement was issued. */
  beforeIssue: { statement: string; day: string }
  /** The step would be dated after today. */
  stepToCome: { day: string }
  /** A statement with nothing left to pay can't be paid. */
  nothingLeft: { statement: string }
  /** A claim that was not sent has no due date, and one that is not due is not reminded; `day`: when it is due. */
  notSent: { statement: string }
  /** The attribution de compensation carries the money: nothing is claimed. */
  byCompensation: { statement: string }
  /** A contest of it has no answer yet. */
  contestUnanswered: { statement: string }
  notDueYet: { statement: string; day: string }
  /** The step can't be removed: a contest, its answer, or what left as a signed file. */
  stepStays: { statement: string }
  notContested: { statement: string }
  /** The answer would be dated before what it answers; `day`: of the contest. */
  beforeContest: { statement: string; day: string }
  /** The contest would be dated before what an earlier one was answered; `day`: of that answer, or of an acceptance. */
  beforeAnswer: { statement: string; day: string }
  /** More would be paid than is left: amounts in cents. */
  paymentTooLarge: { statement: string; amount: number; left: number }
  /** What was not received yet is no payment. */
  paymentToCome: { statement: string; day: string }
  /** No instalment of the agreement is called in that year. */
  noInstalmentInYear: { year: string }
  /** No agreement is in force in the year of a public page. */
  nothingShared: { year: string }
  noLongestTerm: object
  noOverrun: object
  /** Statements have objections, and no reason was given to issue them. */
  reasonAsked: { count: number }
  /** A final statement to be cancelled was paid, or refunded as a reduction; a provisional one has payments: cents. */
  alreadyPaid: { statement: string; amount: number }
  alreadyRefunded: { statement: string; amount: number }
  provisionalPaid: { statement: string; amount: number }
  /** No standing statement would change: the fact is recorded where it usually is. */
  nothingToCorrect: object
  /** The outcome is no longer the one that was shown. */
  correctionDiffers: object
  /** A late hour is an hour for a body: costs, terms and common time can't be late. */
  lateOnlyHours: object
}>
