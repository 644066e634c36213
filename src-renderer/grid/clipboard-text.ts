import type { Minutes } from '#shared/kernel/minutes'
import { visibleText } from '#shared/kernel/visible-text'

/** A duration as spreadsheets and this screen both read it: `2:30`; nothing for zero. */
const written = (value: Minutes): string =>
  value === 0 ? '' : `${String(Math.floor(value / 60))}:${String(value % 60).padStart(2, '0')}`

const quoted = (text: string): string =>
  /[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Cells as text for the clipboard: tabs between columns, a line per row; a text with such a mark in it is quoted. */
export const cellsToText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n')

/** Durations as text for the clipboard. */
export const toClipboard = (rows: readonly (readonly Minutes[])[]): string =>
  cellsToText(rows.map((row) => row.map(written)))

/** One cell and what ends it: quoted where it holds a tab, an end of line or a quote (doubled inside), else as it is. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy

/** A zero, as spreadsheets write it where they show amounts, with the sign of the euro or without. */
const DASH = /^(?:€\s*)?[-–—−]\s*(?:€|EUR)?$/

/** Cells from the clipboard, as LibreOffice and Excel write them; the empty last line that they add is no row, and a dash alone is empty. */
export function fromClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const plain = visibleText(text).replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (const [, quoted, bare = '', end] of plain.matchAll(CELL)) {
    const text = (quoted?.replaceAll('""', '"') ?? bare).trim()
    rows.at(-1)?.push(DASH.test(text) ? '' : text)
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}
