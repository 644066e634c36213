/** Why a statement can't be issued or cancelled because of others of the same body, in English. */
export const enStatementFailures = {
  alreadyFinal:
    'Final statement {{statement}} already settles this period for {{collectivity}}: a provisional one is pointless. Switch to the final view, or cancel that statement.',
  provisionalBeyond:
    'Provisional statement {{statement}} of {{collectivity}} runs from {{from, moment}} to {{to, moment}}, beyond the period chosen. Settle its whole period, or cancel it first.',
  listedByFinal:
    'Provisional statement {{statement}} is deducted in final statement {{by}}. Cancel statement {{by}} first, then this one.',
  balanceTakenUp:
    'The balance of statement {{statement}} was taken up by statement {{by}}. Cancel statement {{by}} first, then this one.',
  balanceStranded:
    'Statement {{statement}} left a balance of {{amount, euros}} to the next statement of {{collectivity, the}}, and the agreement as changed would have none. Cancel statement {{statement}}, change the agreement, then issue it again: its balance will be settled at once.',
  statementCancelled:
    'Statement {{statement}} is cancelled and none replaces it: nothing is added to it any more. Check its number.',
  statementReplaced:
    'Statement {{statement}} is cancelled: nothing is added to it any more. Give statement {{by}}, which replaces it.',
  beforeIssue: '{{day, moment}} comes before statement {{statement}} was issued. Correct the date.',
  stepToCome:
    '{{day, moment}} is still to come: a step is noted once it is done. Correct the date.',
  notSent: 'Statement {{statement}} is not noted as sent: no time runs. Note its sending first.',
  byCompensation:
    'Statement {{statement}} is set off against the attribution de compensation: nothing is claimed, and it is not reminded.',
  contestUnanswered:
    'Statement {{statement}} is contested, and the contest waits for an answer. Answer it first, then remind.',
  notDueYet: 'Statement {{statement}} is due on {{day, moment}}. Remind after that day.',
  nothingLeft:
    'Nothing is left to settle of statement {{statement}}. Check its number; if the sum was paid twice, the second one is to be given back, and is not recorded here.',
  stepStays:
    'This step of statement {{statement}} stays on file: only a sending or a reminder noted by mistake can be taken back. A contest is closed by an answer.',
  notContested: 'Statement {{statement}} is not contested: there is nothing to answer.',
  beforeContest:
    'The answer comes before the contest of statement {{statement}}, dated {{day, moment}}. Correct the date.',
  beforeAnswer:
    'The contest comes before what was answered or accepted for statement {{statement}} on {{day, moment}}. Correct the date.',
  paymentTooLarge:
    'The payment of {{amount, euros}} passes what is left to give back or to get back for statement {{statement}}, {{left, euros}}. Correct the amount.',
  paymentToCome:
    '{{day, moment}} is still to come: a payment is recorded once it is received. Correct the date of the payment of statement {{statement}}.',
  noInstalmentInYear: 'The agreement calls no instalment in {{year}}. Add one under “Instalments”.',
  nothingShared:
    'No agreement is in force in {{year}}: there is nothing to publish. Choose another year.',
  noLongestTerm: 'The form of this agreement sets no longest term: there is no letter to write.',
  noOverrun: 'No body uses up its planned hours this year: there is no letter to write.',
  reasonAsked:
    'The audit would object to some points ({{count}}). Give the reason for which you issue all the same.',
  nothingToCorrect: 'No issued statement would change: record this where it usually is.',
  correctionDiffers:
    'The outcome of the correction has changed since it was shown. Read it again, then confirm.',
  lateOnlyHours: 'Only hours for a body can be adjusted on the next statement: correct now.',
  alreadyPaid:
    'Statement {{statement}} already received {{amount, euros}}. Choose “Correct this year…”: its payments follow to the statement that replaces it. Or remove them first.',
  alreadyRefunded:
    '{{amount, euros}} was already refunded on statement {{statement}}. Choose “Correct this year…”: its refunds follow to the statement that replaces it. Or remove them first.',
  provisionalPaid:
    'Provisional statement {{statement}} already has {{amount, euros}} of payments, which do not go to another statement. Remove them first, then cancel it; or keep it: the final statement deducts it.',
} as const
