import type { ImportFailure } from '#shared/contract/import-failures'
import type { ImportField } from '#shared/domain/imports/import-mapping'

/** Why a file of hours, or one of its lines, is refused: what happened, and what to do. */
export const enImportFailures = {
  importCellEmpty: 'This line lacks {{field}}. Complete it in the file.',
  importAgentUnknown: '“{{found}}” is not a known agent. Choose the one that is meant.',
  importAgentAmbiguous: '“{{found}}” may be {{count}} agents. Choose the right one.',
  importOtherAgent:
    '“{{found}}” and “{{other}}”, on the same line, are two agents. Correct the line, or the agent’s record.',
  importCollectivityUnknown: '“{{found}}” is not a known body. Choose the one that is meant.',
  importCollectivityAmbiguous: '“{{found}}” may be {{count}} bodies. Choose the right one.',
  importOtherWeekday:
    '“{{found}}”: {{day, long}} is a {{day, weekdayName}}. Check the weekday, or the order of dates.',
  importDayImpossible: '“{{found}}” is not a date. Check the day, or the order of dates.',
  importClockImpossible: '“{{found}}” is not a time of day. Write it as 8:30.',
  importEndBeforeStart:
    'The end “{{found}}” comes before the beginning. Correct one of them, or give the duration.',
  importDurationDiffers:
    '“{{found}}” is {{said, hours}}, start and end make {{span, hours}} without the break. Say which counts, the duration or the times.',
  importBreakImpossible:
    'The break “{{found}}” can’t be read, or is longer than the time around it. Write it as 0:45 or 45 min.',
  importDurationUnreadable: '“{{found}}” is not a duration. Write it as 1:30, 1h30 or 1.5.',
  importDurationNegative: '“{{found}}” is a negative duration. Correct it in the file.',
  importDurationOver24Hours:
    '“{{found}}” is more than a day. A duration stays within 24 h; check its unit as well.',
  importSeveralDays:
    'The line goes on until “{{found}}”: the hours of each day are not in it. Cut it up day by day.',
  importActivityTooLong:
    'The activity “{{found}}” is longer than {{limit}} characters. Shorten it, or leave that column out.',
  importOtherUnit:
    '“{{title}}” is not in euros. Convert the amounts in the file, then correct this text.',
  importFormula:
    'Cell {{cell}} holds a formula. Paste its value instead, then choose the file again.',
  importCellError: 'The cell holds the error “{{found}}”. Correct it in the workbook.',
  importStruck:
    '“{{found}}” is struck out. Leave the line aside, or remove the strikethrough if it counts.',
  importLineVoid:
    'The line says “{{found}}”: it does not count. Leave it aside, or correct this mention.',
  importSplitNumber:
    '“{{found}}” is cut in two: the comma also parts the columns. Export the file with semicolons, or its numbers in quotes.',
  importColumnAside:
    'Hours under “{{found}}”, which is neither a day nor a month. Correct the head of the column, or leave them out.',
  importOtherTable:
    'These hours are under a second table (titles on line {{line, number}}), and only one is read in a sheet. Put the other one in a sheet or a file of its own.',
  importNoWorkingDay:
    'In {{found, month}} there is no day on which the agent works for that body. Check the agreement and the absences.',
  importAllDay:
    '“{{found}}” lasts all day and has no hours. Count these entries for the agent’s day, or give it a beginning and an end.',
  importEventNoStart:
    '“{{found}}” has no beginning that can be read. Give it a date in the calendar.',
  importEventNoEnd: '“{{found}}” has a beginning and no end. Give it an end in the calendar.',
  importEventCancelled:
    '“{{found}}” is said to be cancelled or put off: it does not count. If it took place, correct its title in the calendar.',
  importEventTentative:
    '“{{found}}” is tentative in the calendar: it does not count. If it took place, confirm it in the calendar.',
  importAbsenceNamed:
    '“{{found}}” tells of an absence ({{days, daysNumeric}}): it counts for no hours. Record it in Absences.',
  importEventTooLong: '“{{found}}” lasts for more than a day. Cut it up day by day.',
  importRecurrence:
    'The repetition of “{{found}}” is not understood. Export that event date by date.',
  importTooManyRepetitions:
    'The repetition of “{{found}}” is not taken over: the calendar has too many. Export a shorter period.',
  importZoneUnknown:
    '“{{found}}” begins and ends in two time zones, one of which is not known. Give its hours in one.',
  importEventBroken:
    'This event has a line that can’t be read: “{{found}}”. Correct it in the calendar; the others may be imported without it.',
  importSumIncomplete:
    'Line {{other}}, for the same agent, day and body, is refused: the sum would be wrong.',
  importDayLengthUnknown:
    '“{{found}}” is in days, and the agent has no working time on that day. Complete the agent’s record, or write hours.',
  importMonthFull:
    'That month of the agent would have more than {{limit}} lines. Join some activities.',
  importTooLarge:
    'The file {{file}} is {{megabytes}} MB, more than the {{limit}} MB allowed. Export a shorter period.',
  importTooManyRows: 'The file {{file}} has more than {{limit}} lines. Export a shorter period.',
  importCellTooLong:
    'The file {{file}}, line {{line}}, holds a text of more than {{limit}} characters. Check separator and quotes.',
  importTooManyColumns:
    'The file {{file}} has more than {{limit}} columns. Export only what is needed.',
  importEncodingMixed:
    'The file {{file}} mixes two encodings: line {{line}} is not in UTF-8 like the rest. Save it again as UTF-8.',
  importEncodingOther:
    'The file {{file}} is in an old encoding (Macintosh or DOS): its accents would be wrong, from line {{line}} on. Save it as “CSV UTF-8”.',
  importNotText:
    'The file {{file}} is not text (line {{line}}). Choose a CSV, an XLSX or ODS workbook, or an ICS calendar.',
  importQuoteOpen:
    'The file {{file}} has quotes that don’t close at line {{line}}. Correct them, then choose it again.',
  importEmpty: 'The file {{file}} holds no line of hours. Check the export.',
  importBroken:
    'The file {{file}} is cut short or damaged: it is not a whole workbook. Take another copy.',
  importBomb:
    'The file {{file}} would unpack to {{megabytes}} MB, more than the {{limit}} MB allowed. It was not opened.',
  importDense:
    'The file {{file}} would unpack to at least {{times, number}} times its size, which no workbook does. It was not opened.',
  importTooMuch:
    'Reading the file {{file}} takes more than {{megabytes, number}} MB of memory. Nothing was taken over; cut it into several.',
  importTooSlow:
    'Reading the file {{file}} takes more than {{seconds, number}} s. Nothing was taken over; cut it into several.',
  importTooManyCells:
    'The file {{file}} has more than {{limit, number}} cells. Export a shorter period, or only the columns that are needed.',
  importEncrypted: 'The file {{file}} is protected by a password. Save it without protection.',
  importOtherWorkbook:
    'The file {{file}} is a workbook of another kind. Save it as XLSX, ODS or CSV.',
  importNotCalendar:
    'The file {{file}} is not a readable calendar (line {{line}}). Export it again as ICS.',
  importColumnMissing: 'No column is recognised for {{field}}. Say which one it is.',
  importColumnUnknown: 'The file has no column “{{found}}” for {{field}}. Choose another one.',
  importSheetUnknown:
    'The workbook {{file}} has no sheet “{{found}}” with lines in it. Choose another one.',
  importNothingToTakeBack:
    'No import to undo: nothing is kept beside {{path}}. Each import of the command line keeps the former file there.',
  importFileChanged:
    '{{path}} has changed since the import: undoing it would lose these changes. Nothing was written; the former file stays beside it (.before-import).',
  importFileOvertaken:
    '{{path}} has changed during the import: another program has written to it. Nothing was written; import into that file again.',
  importForgotten: 'This file is no longer in memory. Choose it again.',
  importLineRefused: 'Line {{line}} is refused. Correct it, or import the others without it.',
  importNothingToKeep: 'There is no line to import: all are there already or refused.',
  importNotInJournal:
    'The import of {{file}} was not made on this computer: its details are not here. Correct the hours by hand.',
  importChangedSince:
    'The hours of {{agent}} for {{collectivity}} on {{day, moment}} changed since the import. Nothing was taken back.',
} as const satisfies Record<ImportFailure['code'], string>

/** What a column can give, as the sentences above name it. */
export const enImportFields = {
  agent: 'the agent',
  agentFirstName: 'the agent’s first name',
  agentLastName: 'the agent’s last name',
  collectivity: 'the body',
  activity: 'the activity',
  task: 'the task',
  day: 'the date',
  start: 'the start time',
  endDay: 'the end date',
  end: 'the end time',
  break: 'the break',
  breakStart: 'the beginning of the break',
  breakEnd: 'the end of the break',
  duration: 'the duration',
} as const satisfies Record<ImportField, string>
