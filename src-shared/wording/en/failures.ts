import { enBackupFailures } from './backup-failures'
import { enImportFailures } from './import-failures'
import { enJournalFailures } from './journal-failures'
import { enListFailures } from './list-failures'
import { enExchangeFailures } from './exchange-failures'
import { enStatementFailures } from './statement-failures'
import { enCostFailures } from './cost-failures'
import { enPlanningFailures } from './planning-failures'
import { enTermsFailures } from './terms-failures'
import { enPesFailures } from './pes-failures'
import { enTraceFailures } from './trace-failures'
import { enUnitsFailures } from './units-failures'
import { enTimerFailures } from './timer'
import { enApprovalFailures } from './approval-failures'

/** What happened, where, and what to do: one sentence per failure code. */
export const enFailures = {
  fieldMissing: 'The field “{{field}}” is missing. Fill it in.',
  fieldTwice: 'The field “{{field}}” is written twice. Keep the right one only.',
  amendmentBeforeStart:
    'The amendment takes effect on {{found, moment}}: it must come after the start of the agreement and after the amendment before. Correct its date.',
  amendmentAfterEnd:
    'The amendment takes effect on {{found, moment}}, after the end of the agreement. Bring the amendment forward or remove it, or extend the agreement.',
  justificationMissing:
    'Say why this charge is strictly linked to the service: the law admits no other (CGCT D. 5211-16).',
  fieldUnknown: 'The field “{{field}}” is unknown. Remove it or correct its name.',
  fieldWrongType: 'The field “{{field}}” can’t hold “{{found}}”. Correct it.',
  fieldTooLong: 'The field “{{field}}” is too long. Shorten it.',
  fieldTooShort: 'The field “{{field}}” is empty. Complete it.',
  fieldOutOfRange: 'The field “{{field}}” is “{{found}}”, outside the accepted range. Correct it.',
  fieldNotInList: 'The field “{{field}}” is “{{found}}”, which is not an accepted value.',
  dayImpossible: '“{{found}}” (field “{{field}}”) is not a day of the calendar. Write YYYY-MM-DD.',
  monthImpossible:
    '“{{found}}” (field “{{field}}”) is not a month, or a line is not of that month.',
  amountBelowZero: '“{{field}}” can’t be negative. Remove the minus sign.',
  amountNotPositive: '“{{field}}” must be an amount above zero. Correct it.',
  listEmpty: 'The list “{{field}}” is empty. Add at least one line.',
  amountNegative:
    'The amount of “{{field}}” has the wrong sign: only refunds received are negative.',
  over24Hours: 'A day exceeds 24 h (field “{{field}}”). Correct the duration.',
  overAWeek: 'The duration of “{{field}}” exceeds a whole week. Correct it.',
  shareOver100: 'The work share of “{{field}}” exceeds 100%. Correct it.',
  rangeReversed: '“{{field}}”: the high value is below the low one. Swap them.',
  periodReversed: '“{{field}}”: the end comes before the start. Swap the two dates.',
  sirenWrong:
    'The SIREN “{{found}}” is wrong: nine digits, the last a check digit. Check them one by one.',
  ibanWrong:
    'The IBAN “{{found}}” is wrong: check its letters and digits one by one, on the bank details.',
  siretWrong:
    'The SIRET “{{found}}” is wrong: fourteen digits, the last a check digit. Check them one by one.',
  siretNotOfSiren:
    'The SIRET “{{found}}” does not start with the SIREN given. Correct one of them.',
  inseeCodeWrong:
    'The INSEE code “{{found}}” is wrong: the department (01 to 95, 2A, 2B, 971 to 989), then the number of the commune, five characters in all.',
  logoNotImage: 'The logo is not a PNG image that can be printed. Choose another file.',
  duplicateEntry: 'The field “{{field}}” holds the same thing twice. Remove one.',
  figureUnsourced:
    'The value lacks two pages of different sites where it was read (field “{{field}}”). Give them, or “oneSourceOnly” where there is but one.',
  quotasOver100: 'The fixed quotas exceed 100% together. Reduce one.',
  periodsOverlap:
    'Two periods overlap (field “{{field}}”). Close the first the day before the second.',
  tariffMissing: 'This key bills hours at a tariff: enter the hourly tariff of the agreement.',
  partyTwice: 'A body appears twice in the agreement (field “{{field}}”). Remove it once.',
  accountWrong: '“{{found}}” is not an account: two to eight digits, such as 70845. Correct it.',
  codeWrong:
    'The code “{{found}}” (field “{{field}}”) takes only unaccented letters and digits, without spaces. Copy it again.',
  referenceUnknown:
    'The field “{{field}}” refers to “{{found}}”, which does not exist. Correct it, or add what is missing.',
  valueTaken:
    'The field “{{field}}” is “{{found}}”, which is already taken above. Give it another value.',
  conflict:
    'This record has changed meanwhile. Nothing was kept: read it again, then redo your change.',
  unknownRecord: 'What was asked for no longer exists. Go back to the list and choose another.',
  codeTaken: 'The code “{{value}}” already belongs to {{holder}}. Choose another.',
  sirenTaken:
    'The SIREN {{value}} already belongs to {{holder}}. Check it, or complete the record that exists. An annexed budget has that of its body: choose the kind “Annexed budget or régie”.',
  registrationNumberTaken:
    'The registration number “{{value}}” already belongs to {{holder}}. Check it.',
  referenceTaken: 'The reference “{{value}}” already belongs to “{{holder}}”. Choose another.',
  outsideAgreement:
    'No agreement covers {{agent}} for {{collectivity}} on {{day, moment}}. Check the date, or the period and parties of the agreement.',
  dayOver24Hours:
    'The day {{day, moment}} of {{agent}} would exceed 24 h. Reduce a duration of that day.',
  agentNotEmployed:
    '{{agent}} has no working time on {{day, moment}}. Complete the periods in the agent’s record.',
  settledFigure:
    'Statement {{statement}} counts “{{figure}}”: nothing of it changes unless it is replaced. Give it its new value on its own card, where the year is corrected.',
  settled:
    'Statement {{statement}} rests on {{what}}{{when}}: nothing changes beneath it unless it is replaced. Choose “Correct this year…”, where that fact is entered or on that statement.',
  monthNotSettled:
    'No statement rests on {{agent}}’s {{day, moment}}: enter the hours in the week itself.',
  laterTermsDiffer:
    'In the first month that is still open, agreement {{agreement}} no longer lends {{agent}} to {{collectivity}}: {{day, moment}} can no longer be adjusted. Choose “Correct this year…”: the statements are replaced at once.',
  noLaterMonth:
    'Agreement {{agreement}} ends before any month that is still open: {{agent}}’s {{day, moment}} can no longer be adjusted. Choose “Correct this year…”: the statements are replaced at once.',
  replyCodeIncomplete:
    '“{{found}}” is not a whole code: it has ten letters and digits. Copy it from the signed record.',
  replyCodeMistyped:
    'One letter of “{{found}}” is wrong, or two are swapped. Read the code on the signed record again.',
  replyCodeUnknown:
    'No record bears the code “{{found}}”. Check that the record comes from this workspace.',
  replyCodeOfSheet:
    'This code is that of {{collectivity}}’s record itself, not a reply. Type the code to accept or to contest.',
  hourRecordOutdated:
    'This record of {{collectivity}} is of another version, from {{day, moment}}: the hours have changed since. Make the new record and send it.',
  replyDay:
    '{{day, moment}} is not between {{madeOn, moment}}, the day of the record, and today. Correct the date of the reply.',
  contestNeedsReason:
    '{{collectivity}} contests its record: note its reason before keeping the reply.',
  hourRecordBelowZero:
    '{{collectivity}}’s adjustments take more off than its hours: there is nothing to certify. Remove one.',
  lateTimeBelowZero:
    'The adjustment would take more off than {{agent}}’s hours for {{collectivity}} on {{day, moment}}. Make it smaller.',
  lentOver100:
    'From {{day, moment}}{{until}}, agreements {{agreements, list}} would together lend {{agent}} at {{percent}}%. Reduce the share in one of them, or close a period the day before.',
  coveredTwice:
    'Agreement {{agreement}} already lends {{agent}} to {{collectivity}} on {{day, moment}}: hours would be billed twice. Remove one of the two, or close a period the day before.',
  settlementBlocked_one:
    'The calculation has {{count, number}} gap: no statement can be issued. Complete what the allocation names.',
  settlementBlocked_other:
    'The calculation has {{count, number}} gaps: no statement can be issued. Complete what the allocation names.',
  agreementArchived:
    'The agreement “{{title}}” is archived: restore it to draw up or cancel statements.',
  figuresDiffer:
    'The amount shown for {{collectivity}} is not the one just recomputed. Nothing was issued: open the allocation again.',
  alreadySettled:
    '{{collectivity}} already has statement {{statement}} for this period. Cancel it before issuing another.',
  alreadyCancelled: 'Statement {{statement}} is already cancelled.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  undoRefused:
    'Issuing statement {{statement}} can’t be undone with Ctrl+Z: cancel the statement with a reason.',
  cancellationNotUndone:
    'Cancelling statement {{statement}} can’t be undone with Ctrl+Z: issue a new statement.',
  correctionNotUndone:
    'The correction ({{statements}}) can’t be undone with Ctrl+Z: only another correction takes it back.',
  fileMissing: 'The file {{path}} can’t be found. Check its name and folder.',
  folderMissing:
    'The folder {{path}} can’t be found. Choose another one; if it is on a disk or a share, check that it is connected.',
  fileUnreadable:
    'The system refuses the file {{path}} ({{reason}}). Close it if it is open in another program, and check your rights.',
  notAFile: '{{path}} is not a file. Choose another one.',
  fileNotUtf8:
    'The file {{path}} is not a text in UTF-8. Choose a file exported by the application.',
  fileTooLarge:
    'The file {{path}} is {{megabytes}} MB, more than the {{limit}} MB accepted. It is probably not a Quotité workspace.',
  fileNotJson:
    'The file {{path}} can’t be read: error at line {{line}}, column {{column}}. Nothing was taken over.',
  fileCut: 'The file {{path}} is cut: it stops at line {{line}} before its end. Use a whole copy.',
  fileNotWorkspace:
    'The file {{path}} is not a Quotité workspace. Choose a file exported by the application.',
  fileNotTerritories:
    'The file {{path}} is no file of municipalities and groups. Choose a file “territories.json.br”.',
  territoriesNotNewer:
    'This file is no newer than the one in use ({{year}}, version {{version}}). Nothing changed.',
  fileFromNewerVersion:
    'The file {{path}} comes from a newer version (format {{version}}, this application reads up to {{known}}). Update the application.',
  fileField: 'File {{path}}, line {{line}}: {{sentence}} Nothing was taken over.',
  folderIsFile: '{{path}} is a file, not a folder. Choose a folder.',
  folderReadOnly: 'The folder {{path}} does not accept writing. Choose another.',
  diskFull: 'The disk is full ({{path}}). Free some space, then try again: nothing is half kept.',
  storageReadOnly:
    'Nothing can be kept just now ({{reason}}: {{path}}). What is on screen can still be read and exported; free some space or restore the rights.',
  workspaceBack:
    'The data of this folder could not be read before; they can now, and are on screen. Nothing was replaced: look at them, then ask again if that is what you want.',
  openedElsewhere:
    'This folder is open elsewhere, by {{author}} on computer {{host}}, since {{on, long}} at {{since, time}}. Close Quotité there before you open it here; until then, nothing is kept on this computer.',
  dataFolderAway:
    'The data folder is no longer in its place ({{folder}}): a disk unplugged, a share cut off or a folder moved. Nothing is saved elsewhere; put it back, then try again.',
  roomLacking:
    'This takes {{wanted, number}} MB of room on the disk of {{path}}; {{free, number}} are left. Nothing was changed: make room, then try again.',
  restartForRoom:
    'There is room on the disk again, but the store opens at the next start only: close Quotité, then open it again.',
  pastReadOnly:
    'You are looking at the past: nothing in it can be changed. Go back to the present, then try again.',
  notTakable:
    'This change can’t be taken again: it is an act, which is decided anew, pay, which only the home of human resources takes again, or of another workspace.',
  nothingThen: 'Nothing was kept yet at that moment. Choose a later one.',
  momentAhead: 'That day has not come yet: nothing is kept of it. Choose today or a day before.',
  workEnded:
    'The work ended before it was done: memory may have run out. Close other programs, then try again.',
  otherTimeAsked: 'Another moment was asked for meanwhile: this one is not shown.',
  vaultLost:
    'The store stopped in the middle of its work and is restarting. What was saved is in the journal; check your last change and make it again if need be.',
  vaultUnopened:
    'The database of this computer does not open (folder {{folder}}). The journal can be read up to change no. {{changes, number}}: another database can be built from it, beside the one that does not open, which stays where it is.',
  vaultUnread:
    'The database of this computer does not open, and no journal can be read in the folder {{folder}}. If that folder is on another disk or a share, check that it is connected.',
  folderPathLong:
    'The database of this computer does not open, and the path of its folder is probably too long: {{length, number}} characters, where {{most, number}} usually work ({{start}}…). Move the folder to a shorter path.',
  printFailed:
    'Statement {{statement}} could not be printed ({{reason}}). No incomplete file was left.',
  jobCancelled: 'Stopped at your request. Nothing was left half done.',
  notAsked: 'This request ({{method}}) is not allowed.',
  bug: 'An unexpected error occurred. See whether it was done, then try again; the detail is in the technical log under reference {{reference}}.',
  ...enBackupFailures,
  ...enImportFailures,
  ...enJournalFailures,
  ...enListFailures,
  ...enPlanningFailures,
  ...enCostFailures,
  ...enTermsFailures,
  ...enStatementFailures,
  ...enExchangeFailures,
  ...enPesFailures,
  ...enTraceFailures,
  ...enUnitsFailures,
  ...enTimerFailures,
  ...enApprovalFailures,
}
