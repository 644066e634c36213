/** Columns that the width of a sheet holds beside the names and the totals. */
const COLUMNS_OF_A_SHEET = 8

/** Lines that a sheet holds, each with its amount and its hours. */
const LINES_OF_A_SHEET = 35

/** Sheets that a person may still want of one table: 700 bodies by month take about forty. */
const MOST_SHEETS = 100

/** Columns that are printed side by side: from the first, up to the end. */
interface ColumnGroup {
  readonly first: number
  readonly end: number
}

interface PrintedSheets {
  readonly groups: readonly ColumnGroup[]
  /** What is left out, where all of it would make too many sheets: the totals are then printed alone. */
  readonly left: { readonly columns: number; readonly sheets: number } | null
}

/** How the columns of a matrix are spread over sheets of paper. */
export function printedSheets(columns: number, lines: number): PrintedSheets {
  const across = Math.max(1, Math.ceil(columns / COLUMNS_OF_A_SHEET))
  const sheets = across * Math.ceil(lines / LINES_OF_A_SHEET)
  if (across > 1 && sheets > MOST_SHEETS)
    return { groups: [{ first: columns, end: columns }], left: { columns, sheets } }
  return {
    groups: Array.from({ length: across }, (_, at) => ({
      first: at * COLUMNS_OF_A_SHEET,
      end: Math.min((at + 1) * COLUMNS_OF_A_SHEET, columns),
    })),
    left: null,
  }
}
