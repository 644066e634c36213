/** A cell that a spreadsheet could take for a formula is quoted with an apostrophe, so that it stays text. */
const asText = (cell: string): string => (/^[=+@\t\r]/.test(cell) ? `'${cell}` : cell)

const escaped = (cell: string): string =>
  /[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** A table as the CSV that French spreadsheets open by a double click: byte-order mark, semicolons, CRLF. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => escaped(asText(cell))).join(';')).join('\r\n')}\r\n`
