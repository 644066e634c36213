import { withoutMark } from '#shared/kernel/csv'
import { failure, success, type Result } from '#shared/kernel/result'
import { columnLetters } from './column-letters'
import type { ImportFileFailure } from './import-failures'
import { IMPORT_LIMITS } from './import-limits'
import type { ImportRow, ImportTable, ImportRowFault } from './import-table'
import { hasOtherUnit } from './other-unit'
import { readImportDay } from './read-import-day'

const WHOLE = /^-?\d+$/
const DECIMALS = /^\d+$/

/**
 * The numbers that a comma cut in two in a row of a file parted by commas, where its decimals have no quotes: as many as the row has
 * cells beyond the titles, the last ones. What follows such a number is under the title of another column.
 */
function splitNumbers(
  cells: readonly string[],
  titles: readonly string[],
): readonly ImportRowFault[] {
  const tooMany = cells.length - titles.length
  if (tooMany <= 0) return []
  return cells
    .flatMap((cell, at): readonly ImportRowFault[] => {
      const [whole, decimals = ''] = [cell.trim(), cells[at + 1]]
      return WHOLE.test(whole) && DECIMALS.test(decimals)
        ? [{ column: null, code: 'splitNumber', found: `${whole},${decimals}` }]
        : []
    })
    .slice(-tooMany)
}

/** A row without the marks that this program, and others, write before texts that a spreadsheet would change. */
const unmarked = (row: ImportRow): ImportRow =>
  row.cells.some((cell) => cell.startsWith("'"))
    ? { ...row, cells: row.cells.map(withoutMark) }
    : row

const filled = ({ cells }: ImportRow): number => cells.filter((cell) => cell.trim() !== '').length

/** Rows in which titles are looked for: some files begin with a heading. */
const HEADING = 10

/** A row of titles has most of its cells filled, and no date among them. */
function titlesAt(rows: readonly ImportRow[]): number | null {
  const width = Math.max(...rows.slice(0, 2 * HEADING).map(filled))
  const at = rows
    .slice(0, HEADING)
    .findIndex((row) => filled(row) >= Math.max(2, Math.ceil(width * 0.6)))
  const row = rows[at]
  if (row === undefined) return null
  return row.cells.some((cell) => readImportDay(cell, 'dmy') ?? readImportDay(cell, 'mdy'))
    ? null
    : at
}

function withSplitNumbers(row: ImportRow, titles: readonly string[]): ImportRow {
  const split = splitNumbers(row.cells, titles)
  return split.length === 0 ? row : { ...row, faults: [...(row.faults ?? []), ...split] }
}

/** Whether a row below the titles says in which unit of money the columns are, and nothing else. */
const isOfUnits = ({ cells }: ImportRow): boolean =>
  cells.some(hasOtherUnit) && !cells.some((cell) => /\d/.test(cell))

/** The place of a cell, from 1. */
export interface CellPlace {
  readonly line: number
  readonly column: number
}

/** What a workbook does not show of a sheet. */
interface UnseenParts {
  /** From 1. */
  readonly columns: ReadonlySet<number>
  /** With something in them, under merged areas. */
  readonly cells: readonly CellPlace[]
}

/**
 * Makes a table of the rows of a file: empty rows are removed, headings above the titles too. A first line that says the unit of amounts
 * counts as a heading, and stays a row. A file without titles has its columns numbered (`#1`, `#2`).
 *
 * @param file its name, for the failures
 * @param unseen what a workbook does not show
 */
export function layOutTable(
  file: string,
  rows: readonly ImportRow[],
  how: Pick<ImportTable, 'format' | 'encoding' | 'separator'>,
  unseen: UnseenParts = { columns: new Set(), cells: [] },
): Result<ImportTable, ImportFileFailure> {
  const { columns, cell, rows: most } = IMPORT_LIMITS
  const full = rows.filter((row) => filled(row) > 0 || row.faults !== undefined).map(unmarked)
  if (full.length > most + HEADING) return failure({ code: 'importTooManyRows', file, limit: most })
  if (full.some(({ cells }) => cells.length > columns))
    return failure({ code: 'importTooManyColumns', file, limit: columns })
  const long = full.find(({ cells }) => cells.some(({ length }) => length > cell))
  if (long !== undefined)
    return failure({ code: 'importCellTooLong', file, line: long.line, limit: cell })
  const at = titlesAt(full)
  const body = at === null ? full : full.slice(at + 1)
  if (body.length === 0) return failure({ code: 'importEmpty', file })
  const width = full.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const titles = at === null ? [] : (full[at]?.cells ?? [])
  const headers = Array.from({ length: width }, (_, column) => {
    const title = (titles[column] ?? '').trim().slice(0, IMPORT_LIMITS.name)
    return title === '' ? `#${String(column + 1)}` : title
  })
  const heading = [...full.slice(0, at ?? 0), ...body.slice(0, 1).filter(isOfUnits)].flatMap(
    ({ cells }) => cells.filter((cell) => cell.trim() !== ''),
  )
  const hiddenColumns = [...unseen.columns].filter((column) =>
    body.some(({ cells }) => (cells[column - 1] ?? '').trim() !== ''),
  )
  const titleLine = at === null ? 0 : (full[at]?.line ?? 0)
  const coveredCells = unseen.cells.filter(({ line }) => line > titleLine)
  const lineAbove = at === null ? undefined : full[at - 1]?.cells
  const isCut = how.separator === ',' && at !== null
  return success({
    ...how,
    headers,
    rows: isCut ? body.map((row) => withSplitNumbers(row, titles)) : body,
    ...(heading.length === 0 ? {} : { heading }),
    ...(lineAbove === undefined ? {} : { lineAbove }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns: hiddenColumns.map(columnLetters) }),
    ...(coveredCells.length === 0
      ? {}
      : {
          coveredCells: coveredCells.map(
            ({ line, column }) => `${columnLetters(column)}${String(line)}`,
          ),
        }),
  })
}
