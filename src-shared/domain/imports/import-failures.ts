import type { Coded } from '#shared/kernel/coded'
import type { Day } from '#shared/kernel/day'
import type { ImportField } from './import-mapping'

/** Why one line of a file is refused; the others may enter without it. */
export type ImportLineFailure = Coded<{
  importCellEmpty: { field: ImportField }
  importAgentUnknown: { found: string }
  importAgentAmbiguous: { found: string; count: number }
  /** What the line says beside its agent is the name or the number of another one. */
  importOtherAgent: { found: string; other: string }
  importCollectivityUnknown: { found: string }
  importCollectivityAmbiguous: { found: string; count: number }
  importDayImpossible: { found: string }
  /** A date after the name of another day of the week. */
  importOtherWeekday: { found: string; day: Day }
  importClockImpossible: { found: string }
  /** The end comes before the beginning, and no duration says what was meant. */
  importEndBeforeStart: { found: string }
  /** The duration differs from the time between start and end, without the break: the mapping does not say which counts. */
  importDurationDiffers: {
    found: string
    /** Minutes of each. */
    said: number
    span: number
  }
  /** A break longer than the time around it, or one that can't be read. */
  importBreakImpossible: { found: string }
  importDurationUnreadable: { found: string }
  importDurationNegative: { found: string }
  importDurationOver24Hours: { found: string }
  /** A duration without hours of the day, whose line ends on another day than it begins. */
  importSeveralDays: { found: string }
  importActivityTooLong: { found: string; limit: number }
  /** An amount under a title, or below a heading, that says another unit than euros. */
  importOtherUnit: { title: string }
  /** A cell of a spreadsheet that is computed: its value may be old or wrong. */
  importFormula: { cell: string }
  /** A cell of a spreadsheet that holds an error (`#REF!`). */
  importCellError: { found: string }
  /** A cell or a row of a spreadsheet that is struck out. */
  importStruck: { found: string }
  /** A line that says itself that it is none: simulated, foreseen, cancelled, refused. */
  importLineVoid: { found: string }
  /** A number with decimals, without quotes, in a file whose columns are parted by commas. */
  importSplitNumber: { found: string }
  /** An event of a calendar that has no hours. */
  importAllDay: { found: string }
  /** An event of a calendar without a beginning that can be read. */
  importEventNoStart: { found: string }
  /** An event of a calendar that begins at some hour, and has neither an end nor a duration. */
  importEventNoEnd: { found: string }
  /** An event that begins and ends in two zones, one of which is not known. */
  importZoneUnknown: { found: string }
  /** An event of a calendar whose title says that it was cancelled or put off. */
  importEventCancelled: { found: string }
  /** An event of a calendar that is not confirmed. */
  importEventTentative: { found: string }
  /** An event of a calendar with a line that no calendar has. */
  importEventBroken: { found: string }
  /** An entry of a calendar without hours, whose title names an absence. */
  importAbsenceNamed: { found: string; from: Day; to: Day }
  /** Hours under a head that is neither a day nor a month. */
  importColumnAside: { found: string }
  /** Hours of a second table of an agent's sheet, whose heads are on that line. */
  importOtherTable: { line: number }
  /** No day of that month on which the agent can serve the body. */
  importNoWorkingDay: { found: string }
  /** An event of a calendar that lasts for more than a day. */
  importEventTooLong: { found: string }
  /** An event that repeats by a rule that is not supported. */
  importRecurrence: { found: string }
  /** The repetitions before it were more than one reading unfolds. */
  importTooManyRepetitions: { found: string }
  /** Another line of the same agent, day and body is refused: the sum would be wrong. */
  importSumIncomplete: { other: number }
  /** Days (`0,5 j`) of an agent whose day has no length. */
  importDayLengthUnknown: { found: string }
  /** More lines than a month of an agent can hold. */
  importMonthFull: { limit: number }
}>

/** Why a file can't be taken at all. */
export type ImportFileFailure = Coded<{
  importTooLarge: { file: string; megabytes: number; limit: number }
  importTooManyRows: { file: string; limit: number }
  importCellTooLong: { file: string; line: number; limit: number }
  importTooManyColumns: { file: string; limit: number }
  /** A file in UTF-8 but for some bytes. */
  importEncodingMixed: { file: string; line: number }
  /** A text in an encoding of old Macs or of DOS: its accents would be other letters. */
  importEncodingOther: { file: string; line: number }
  /** No text: bytes that no text has. */
  importNotText: { file: string; line: number }
  importQuoteOpen: { file: string; line: number }
  importEmpty: { file: string }
  /** A spreadsheet that stops before its end, or was never one. */
  importBroken: { file: string }
  /** A spreadsheet that would unpack to something enormous. */
  importBomb: { file: string; megabytes: number; limit: number }
  /** A spreadsheet in which a part is so many times larger than packed: no spreadsheet is. */
  importDense: { file: string; times: number }
  /** A file that takes more memory than its reading may use, in megabytes. */
  importTooMuch: { file: string; megabytes: number }
  /** A file that takes longer than its reading may last, in seconds. */
  importTooSlow: { file: string; seconds: number }
  /** More cells than are read from one file. */
  importTooManyCells: { file: string; limit: number }
  importEncrypted: { file: string }
  importOtherWorkbook: { file: string }
  importNotCalendar: { file: string; line: number }
  /** The mapping names no column for what is needed. */
  importColumnMissing: { field: ImportField }
  /** The mapping names a column that the file does not have. */
  importColumnUnknown: { field: ImportField; found: string }
  /** The workbook has no sheet of that name with lines in it. */
  importSheetUnknown: { file: string; found: string }
  /** The file is no longer in memory: it must be chosen again. */
  importForgotten: object
  /** No import of the command line is kept beside a workspace file, or the file has changed since it. */
  importNothingToTakeBack: { path: string }
  importFileChanged: { path: string }
  /** The workspace file was changed while the command line imported into it. */
  importFileOvertaken: { path: string }
  /** A line that must be left out, or corrected first. */
  importLineRefused: { line: number }
  importNothingToKeep: object
  /** The journal on this machine does not hold that import. */
  importNotInJournal: { file: string }
  /** An hour of the import was changed since. */
  importChangedSince: {
    agent: string
    /** `null`: common time. */
    collectivity: string | null
    day: string
  }
}>
