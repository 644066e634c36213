import type { ImportTable } from '../imports/import-table'
import { guessListColumns } from './guess-list-columns'
import type { ListField } from './list-kind'

/**
 * A table whose first row may hold its titles: a list of names alone has one column, in which no row of titles is found otherwise.
 * In any other table, titles that are not known are for a person to map, and the first row is one of its lines.
 */
export function listTable(table: ImportTable, fields: readonly ListField[]): ImportTable {
  const [first, ...rows] = table.rows
  if (first === undefined || rows.length === 0 || table.headers.length > 1) return table
  const isTitled = guessListColumns(table.headers, fields).length > 0
  const titles = table.headers.map((header, at) => first.cells[at]?.trim() || header)
  return isTitled || guessListColumns(titles, fields).length === 0
    ? table
    : { ...table, headers: titles, rows }
}
