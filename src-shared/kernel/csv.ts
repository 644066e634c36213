import { withoutTurns } from './turns'
import { visibleText } from './visible-text'

/** A number as files of this program write it: one below zero is no formula. */
const NUMBER = /^-\d+([:,.]\d+)?$/

/** A cell that a spreadsheet would take for a formula is marked as text by an apostrophe; some leave out signs that are not seen. */
const asText = (cell: string): string =>
  /^[=+\-@\t\r]/.test(visibleText(cell)) && !NUMBER.test(cell) ? `'${cell}` : cell

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** A table in lines that end with CRLF (RFC 4180). */
export function csv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const written = (cell: string): string =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? quoted(cell) : cell
  return rows
    .map((row) => `${row.map((cell) => written(asText(withoutTurns(cell)))).join(separator)}\r\n`)
    .join('')
}

/** A table that French spreadsheets open by a double click, and finance software reads: with a byte-order mark, and semicolons. */
export const frenchCsv = (rows: readonly (readonly string[])[]): string => `\uFEFF${csv(rows, ';')}`

/** Whether a spreadsheet would take a code for another number: "020" for the function 20, "1E5" for a power of ten. */
export const isNoNumber = (cell: string): boolean => /^(?:0\d+|\d+e\d+|\d{12,})$/i.test(cell)

/** A cell as it was before it was marked as text, also once a spreadsheet has kept the mark; any other cell as it is. */
export function withoutMark(cell: string): string {
  if (!cell.startsWith("'")) return cell
  const text = cell.slice(1)
  return isNoNumber(text) || asText(text) !== text ? text : cell
}

/** The same for spreadsheets alone: codes are marked as texts by an apostrophe, which other software would take for a part of them. */
export const spreadsheetCsv = (rows: readonly (readonly string[])[]): string =>
  frenchCsv(rows.map((row) => row.map((cell) => (isNoNumber(cell) ? `'${cell}` : cell))))
