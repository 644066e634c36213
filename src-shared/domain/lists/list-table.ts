import type { ImportTable } from '../imports/import-table'
import { guessListColumns } from './guess-list-columns'
import type { ListField } from './list-kind'

/** A number, an amount, a percentage, a fraction or a duration. */
const FIGURE = /^[-−]?\d[\d\s.,%€h:]*$|^\d+\/\d+$/i
const YEAR = /^(?:19|20|21)\d\d$/

const isFigure = (text: string): boolean => FIGURE.test(text) && !YEAR.test(text)

/** A list without titles: its first row is one of its lines, and its columns have their numbers. */
const untitled = (table: ImportTable): ImportTable => ({
  ...table,
  headers: table.headers.map((_, at) => `#${String(at + 1)}`),
  rows: [
    {
      line: Math.max(1, (table.rows[0]?.line ?? 2) - 1),
      cells: table.headers.map((title) => (/^#\d+$/.test(title) ? '' : title)),
    },
    ...table.rows,
  ],
})

/**
 * A table whose first row may hold its titles: a list of names alone has one column, in which no row of titles is found otherwise.
 * A row with a number in it holds no titles: it is a line. In any other table, titles that are not known are for a person to map.
 */
export function listTable(table: ImportTable, fields: readonly ListField[]): ImportTable {
  const [first, ...rows] = table.rows
  if (table.headers.some(isFigure)) return untitled(table)
  if (first === undefined || rows.length === 0 || table.headers.length > 1) return table
  const isTitled = guessListColumns(table, fields).length > 0
  const titles = table.headers.map((header, at) => first.cells[at]?.trim() || header)
  return isTitled || guessListColumns({ headers: titles, rows }, fields).length === 0
    ? table
    : { ...table, headers: titles, rows }
}
