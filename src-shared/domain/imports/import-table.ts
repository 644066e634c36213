import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'

/** One row of a file, as text. */
export interface ImportRow {
  /** Line of the file (from 1), row of the sheet, or line where the event of a calendar begins. */
  readonly line: number
  /** The workbook does not show it. */
  readonly isHidden?: boolean
  readonly cells: readonly string[]
  /** What the reader refuses in a cell or the whole row; nothing in most rows. */
  readonly faults?: readonly ImportRowFault[]
  /** It counts for the agent's own day, since the entry of a calendar has no hours. */
  readonly isWholeDay?: boolean
}

/** A cell that can't be taken, whatever it is meant to hold. */
export interface ImportRowFault {
  /** Column from 1; `null` where the whole row is meant. */
  readonly column: number | null
  readonly code:
    | 'formula'
    /** A cell that is computed, with the value that the workbook was saved with. */
    | 'savedResult'
    | 'cellError'
    /** A cell or a whole row that the workbook strikes out. */
    | 'struck'
    /** A number that the separator of the file cut in two. */
    | 'splitNumber'
    | 'allDay'
    /** An event without a beginning that can be read. */
    | 'noStart'
    /** An event with a beginning alone. */
    | 'noEnd'
    | 'absenceNamed'
    /** An event whose title says that it was cancelled or put off. */
    | 'cancelled'
    /** An event that is not confirmed. */
    | 'tentative'
    | 'tooManyDays'
    | 'recurrence'
    | 'tooManyRepetitions'
    | 'zone'
    | 'endBeforeStart'
    | 'brokenEvent'
    | 'columnAside'
    /** Hours of a second table below the first one; `found` is the line of its heads. */
    | 'otherTable'
    | 'noWorkingDay'
  /** A cell reference (`C12`), or the text that is wrong. */
  readonly found: string
  /** Of an absence, its days. */
  readonly days?: Period
}

/** What was left out of a file, or read in a way that its reader should know; each is absent where there is none. */
export interface TableRemarks {
  /** Lines of hours that only sum up others, and are left out. */
  readonly totals?: readonly TotalLine[]
  /** Totals of an agent's sheet that say something else than the hours that are read. */
  readonly totalDifferences?: readonly SheetTotalDifference[]
  /** Totals of an agent's sheet that are not compared, a cell being in days. */
  readonly totalsNotCompared?: readonly SheetTotal[]
  /** Numbers of lines that a workbook hides, and that are read like others. */
  readonly hiddenLines?: readonly number[]
  /** Letters of columns with something in them that a workbook hides, and that are read like others. */
  readonly hiddenColumns?: readonly string[]
  /** Cells with something in them under a merged area, as `C12`, that are left out. */
  readonly coveredCells?: readonly string[]
  /** How many computed cells of hours are taken with the value that they were saved with. */
  readonly savedResults?: number
  /** Events of a calendar that are not rows. */
  readonly eventsLeftOut?: readonly EventLeftOut[]
}

/** What a workbook hides: lines and columns that are read like others, and cells that are not. */
export type HiddenParts = Pick<TableRemarks, 'hiddenLines' | 'hiddenColumns' | 'coveredCells'>

/** A file read as a table: titles and rows of text. */
export interface ImportTable extends TableRemarks {
  readonly format: 'csv' | 'xlsx' | 'ods' | 'ics'
  /** How the bytes were read; `null` where the format says it itself (XLSX, ODS). */
  readonly encoding: ImportEncoding | null
  /** The separator of the columns; `null` where there is none (XLSX, ODS, ICS). */
  readonly separator: ImportSeparator | null
  /** Titles of the columns, as the file has them. */
  readonly headers: readonly string[]
  readonly rows: readonly ImportRow[]
  /** Texts above the titles; absent where there are none. */
  readonly heading?: readonly string[]
  /** The line next above the titles, cell by cell; absent where there is none. */
  readonly lineAbove?: readonly string[]
  /** Its columns were made of the lines of a file of pay, one for each item: they add up. */
  readonly isOfItems?: true
  /** The agent of a file that names no agent, as its lines have it: a part of the name of the file. */
  readonly unnamedAgent?: string
}

/** A line that sums up others. */
export interface TotalLine {
  readonly line: number
  /** Its first text. */
  readonly found: string
}

/** An event of a calendar that is not read, or not whole. */
export type EventLeftOut = TotalLine &
  (
    | {
        /** It ends when it begins; the file has a later version of it; another person's calendar has it too. */
        readonly why: 'noLength' | 'twice' | 'copy'
      }
    /** It repeats since before the first day that is read. */
    | { readonly why: 'before'; readonly from: Day }
    /** It repeats after the last day that is read. */
    | { readonly why: 'after'; readonly to: Day }
  )

/** The place of a total of an agent's sheet. */
export interface SheetTotal {
  readonly line: number
  /** The title of its column. */
  readonly column: string
}

/** A total of an agent's sheet that says something else than the hours that are read. */
export interface SheetTotalDifference extends SheetTotal {
  readonly said: Minutes
  readonly sum: Minutes
}

/** A sheet of a workbook. */
export interface ImportSheet {
  readonly name: string
  /** `null`: nothing is in it that could be read as a table. */
  readonly table: ImportTable | null
}

/** A file as it was read: the table of the first sheet that has one, and all sheets where there are several. */
export interface ReadTable extends ImportTable {
  readonly sheets?: readonly ImportSheet[]
}

/** How the bytes of a text file were read. */
export type ImportEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The separator of the columns of a text file. */
export type ImportSeparator = ';' | ',' | '\t' | '|'
