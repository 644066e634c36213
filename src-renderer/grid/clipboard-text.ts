import type { Minutes } from '#shared/kernel/minutes'

/** A duration as spreadsheets and this screen both read it: `2:30`; nothing for zero. */
const written = (value: Minutes): string =>
  value === 0 ? '' : `${String(Math.floor(value / 60))}:${String(value % 60).padStart(2, '0')}`

/** Cells as text for the clipboard: tabs between columns, a line per row. */
export const cellsToText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\n')

/** Durations as text for the clipboard. */
export const toClipboard = (rows: readonly (readonly Minutes[])[]): string =>
  cellsToText(rows.map((row) => row.map(written)))

/** Cells from the clipboard; the empty last line that spreadsheets add is no row. */
export const fromClipboard = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
