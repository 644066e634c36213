import type { Day } from '#shared/kernel/day'
import type { ImportField } from './import-mapping'

/** Why one line of a file is refused; the others may enter without it. */
export type ImportLineFailure =
  | { readonly code: 'importCellEmpty'; readonly field: ImportField }
  | { readonly code: 'importAgentUnknown'; readonly found: string }
  | { readonly code: 'importAgentAmbiguous'; readonly found: string; readonly count: number }
  | { readonly code: 'importCollectivityUnknown'; readonly found: string }
  | { readonly code: 'importCollectivityAmbiguous'; readonly found: string; readonly count: number }
  | { readonly code: 'importDayImpossible'; readonly found: string }
  /** A date after the name of another day of the week. */
  | { readonly code: 'importOtherWeekday'; readonly found: string; readonly day: Day }
  | { readonly code: 'importClockImpossible'; readonly found: string }
  /** The end comes before the beginning, and no duration says what was meant. */
  | { readonly code: 'importEndBeforeStart'; readonly found: string }
  /** The duration differs from the time between start and end, without the break: the mapping does not say which counts. */
  | {
      readonly code: 'importDurationDiffers'
      readonly found: string
      /** Minutes of each. */
      readonly said: number
      readonly span: number
    }
  /** A break longer than the time around it, or one that can't be read. */
  | { readonly code: 'importBreakImpossible'; readonly found: string }
  | { readonly code: 'importDurationUnreadable'; readonly found: string }
  | { readonly code: 'importDurationNegative'; readonly found: string }
  | { readonly code: 'importDurationOver24Hours'; readonly found: string }
  | { readonly code: 'importActivityTooLong'; readonly found: string; readonly limit: number }
  /** A cell of a spreadsheet that is computed: its value may be old or wrong. */
  | { readonly code: 'importFormula'; readonly cell: string }
  /** A cell of a spreadsheet that holds an error (`#REF!`). */
  | { readonly code: 'importCellError'; readonly found: string }
  /** A number with decimals, without quotes, in a file whose columns are parted by commas. */
  | { readonly code: 'importSplitNumber'; readonly found: string }
  /** An event of a calendar that has no hours. */
  | { readonly code: 'importAllDay'; readonly found: string }
  /** An event of a calendar without a beginning that can be read. */
  | { readonly code: 'importEventNoStart'; readonly found: string }
  /** An event of a calendar that begins at some hour, and has neither an end nor a duration. */
  | { readonly code: 'importEventNoEnd'; readonly found: string }
  /** An event that begins and ends in two zones, one of which is not known. */
  | { readonly code: 'importZoneUnknown'; readonly found: string }
  /** An event of a calendar with a line that no calendar has. */
  | { readonly code: 'importEventBroken'; readonly found: string }
  /** An entry of a calendar without hours, whose title names an absence. */
  | {
      readonly code: 'importAbsenceNamed'
      readonly found: string
      readonly from: Day
      readonly to: Day
    }
  /** Hours under a head that is neither a day nor a month. */
  | { readonly code: 'importColumnAside'; readonly found: string }
  /** Hours of a second table of an agent's sheet, whose heads are on that line. */
  | { readonly code: 'importOtherTable'; readonly line: number }
  /** No day of that month on which the agent can serve the body. */
  | { readonly code: 'importNoWorkingDay'; readonly found: string }
  /** An event of a calendar that lasts for more than a day. */
  | { readonly code: 'importEventTooLong'; readonly found: string }
  /** An event that repeats by a rule that is not supported. */
  | { readonly code: 'importRecurrence'; readonly found: string }
  /** The repetitions before it were more than one reading unfolds. */
  | { readonly code: 'importTooManyRepetitions'; readonly found: string }
  /** Another line of the same agent, day and body is refused: the sum would be wrong. */
  | { readonly code: 'importSumIncomplete'; readonly other: number }
  /** Days (`0,5 j`) of an agent whose day has no length. */
  | { readonly code: 'importDayLengthUnknown'; readonly found: string }
  /** More lines than a month of an agent can hold. */
  | { readonly code: 'importMonthFull'; readonly limit: number }

/** Why a file can't be taken at all. */
export type ImportFileFailure =
  | {
      readonly code: 'importTooLarge'
      readonly file: string
      readonly megabytes: number
      readonly limit: number
    }
  | { readonly code: 'importTooManyRows'; readonly file: string; readonly limit: number }
  | {
      readonly code: 'importCellTooLong'
      readonly file: string
      readonly line: number
      readonly limit: number
    }
  | { readonly code: 'importTooManyColumns'; readonly file: string; readonly limit: number }
  /** A file in UTF-8 but for some bytes. */
  | { readonly code: 'importEncodingMixed'; readonly file: string; readonly line: number }
  /** No text: bytes that no text has. */
  | { readonly code: 'importNotText'; readonly file: string; readonly line: number }
  | { readonly code: 'importQuoteOpen'; readonly file: string; readonly line: number }
  | { readonly code: 'importEmpty'; readonly file: string }
  /** A spreadsheet that stops before its end, or was never one. */
  | { readonly code: 'importBroken'; readonly file: string }
  /** A spreadsheet that would unpack to something enormous. */
  | {
      readonly code: 'importBomb'
      readonly file: string
      readonly megabytes: number
      readonly limit: number
    }
  /** A spreadsheet in which a part is so many times larger than packed: no spreadsheet is. */
  | { readonly code: 'importDense'; readonly file: string; readonly times: number }
  /** A file that takes more memory than its reading may use, in megabytes. */
  | { readonly code: 'importTooMuch'; readonly file: string; readonly megabytes: number }
  /** A file that takes longer than its reading may last, in seconds. */
  | { readonly code: 'importTooSlow'; readonly file: string; readonly seconds: number }
  /** More cells than are read from one file. */
  | { readonly code: 'importTooManyCells'; readonly file: string; readonly limit: number }
  | { readonly code: 'importEncrypted'; readonly file: string }
  | { readonly code: 'importOtherWorkbook'; readonly file: string }
  | { readonly code: 'importNotCalendar'; readonly file: string; readonly line: number }
  /** The mapping names no column for what is needed. */
  | { readonly code: 'importColumnMissing'; readonly field: ImportField }
  /** The mapping names a column that the file does not have. */
  | { readonly code: 'importColumnUnknown'; readonly field: ImportField; readonly found: string }
  /** The workbook has no sheet of that name with lines in it. */
  | { readonly code: 'importSheetUnknown'; readonly file: string; readonly found: string }
  /** The file is no longer in memory: it must be chosen again. */
  | { readonly code: 'importForgotten' }
  /** No import of the command line is kept beside a workspace file, or the file has changed since it. */
  | { readonly code: 'importNothingToTakeBack'; readonly path: string }
  | { readonly code: 'importFileChanged'; readonly path: string }
  /** A line that must be left out, or corrected first. */
  | { readonly code: 'importLineRefused'; readonly line: number }
  | { readonly code: 'importNothingToKeep' }
  /** The journal on this machine does not hold that import. */
  | { readonly code: 'importNotInJournal'; readonly file: string }
  /** An hour of the import was changed since. */
  | {
      readonly code: 'importChangedSince'
      readonly agent: string
      /** `null`: common time. */
      readonly collectivity: string | null
      readonly day: string
    }
