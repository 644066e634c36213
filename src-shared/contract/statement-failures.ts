/** Why a statement can't be issued or cancelled because of others of the same body. */
export type StatementFailure =
  /** A final statement of those days is in force: no provisional one may follow it. */
  | { readonly code: 'alreadyFinal'; readonly statement: string; readonly collectivity: string }
  /** A provisional statement of some of those days reaches beyond the period that would settle it. */
  | {
      readonly code: 'provisionalBeyond'
      readonly statement: string
      readonly collectivity: string
      readonly from: string
      readonly to: string
    }
  /** A standing final statement lists it among what was already called. */
  | { readonly code: 'listedByFinal'; readonly statement: string; readonly by: string }
  /** Its balance was included in a standing statement. */
  | { readonly code: 'balanceTakenUp'; readonly statement: string; readonly by: string }
  /** The changed agreement has no later statement that could include a balance: cents. */
  | {
      readonly code: 'balanceStranded'
      readonly statement: string
      readonly collectivity: string
      readonly amount: number
    }
  /** A cancelled statement has no further steps and no payments; `by`: the standing one that replaces it. */
  | { readonly code: 'statementCancelled'; readonly statement: string }
  | { readonly code: 'statementReplaced'; readonly statement: string; readonly by: string }
  /** The step would be dated before the statement was issued. */
  | { readonly code: 'beforeIssue'; readonly statement: string; readonly day: string }
  /** A statement with nothing left to pay can't be contested or paid. */
  | { readonly code: 'nothingLeft'; readonly statement: string }
  /** A claim that was not sent has no due date, and one that is not due is not reminded; `day`: when it is due. */
  | { readonly code: 'notSent'; readonly statement: string }
  /** A contest of it has no answer yet. */
  | { readonly code: 'contestUnanswered'; readonly statement: string }
  | { readonly code: 'notDueYet'; readonly statement: string; readonly day: string }
  /** The last step can't be removed. */
  | { readonly code: 'stepStays'; readonly statement: string }
  | { readonly code: 'notContested'; readonly statement: string }
  /** More would be paid than is left: amounts in cents. */
  | {
      readonly code: 'paymentTooLarge'
      readonly statement: string
      readonly amount: number
      readonly left: number
    }
  /** What was not received yet is no payment. */
  | { readonly code: 'paymentToCome'; readonly statement: string; readonly day: string }
  /** No instalment of the agreement is called in that year. */
  | { readonly code: 'noInstalmentInYear'; readonly year: string }
  /** No agreement is in force in the year of a public page. */
  | { readonly code: 'nothingShared'; readonly year: string }
  | { readonly code: 'noLongestTerm' }
  | { readonly code: 'noOverrun' }
  /** Statements have objections, and no reason was given to issue them. */
  | { readonly code: 'reasonAsked'; readonly count: number }
  /** A final statement to be cancelled was paid, or refunded as a reduction; a provisional one has payments: cents. */
  | {
      readonly code: 'alreadyPaid' | 'alreadyRefunded' | 'provisionalPaid'
      readonly statement: string
      readonly amount: number
    }
  /** No standing statement would change: the fact is recorded where it usually is. */
  | { readonly code: 'nothingToCorrect' }
  /** The outcome is no longer the one that was shown. */
  | { readonly code: 'correctionDiffers' }
  /** A late hour is an hour for a body: costs, terms and common time can't be late. */
  | { readonly code: 'lateOnlyHours' }
