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

/** A code of digits of which a spreadsheet would lose the zeros in front, or show a power of ten: "020" would be the function 20. */
const CODE = /^(?:0\d+|\d+e\d+|\d{12,})$/i

const codeAsText = (cell: string): string => (CODE.test(cell) ? `'${cell}` : cell)

/** A table that French spreadsheets open by a double click: with a byte-order mark, and semicolons; codes are marked as texts. */
export const spreadsheetCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${csv(
    rows.map((row) => row.map(codeAsText)),
    ';',
  )}`
