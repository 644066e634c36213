import type { ClipboardEvent } from 'react'
import { cellsToText, fromClipboard } from './clipboard-text'

type Cells = readonly (readonly string[])[]

/** In what Excel copies: its plain text has every cell, and its page joins those that are empty or hidden. */
const OF_EXCEL = 'urn:schemas-microsoft-com:office:excel'

/** Parts of a page that are no text. */
const UNREAD = 'style, script, meta, title'

/** What ends a line within a cell. */
const ENDS_LINE = 'br, p, div, li'
const END = '\u2028'

/** The text of a cell as it is seen: an end of line in the source of the page is a space, one between paragraphs is not. */
function textOf(cell: HTMLTableCellElement): string {
  for (const part of cell.querySelectorAll(ENDS_LINE)) part.after(END)
  return cell.textContent
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim()
}

/** The cells of a table, each in its column; what a merged one covers besides its first place is empty. */
function cellsOf(table: HTMLTableElement): Cells {
  const rows: (string | undefined)[][] = Array.from(table.rows, () => [])
  for (const [at, row] of [...table.rows].entries())
    for (const cell of row.cells) {
      const own = rows[at] ?? []
      const gap = own.findIndex((text) => text === undefined)
      const column = gap < 0 ? own.length : gap
      for (const covered of rows.slice(at, at + Math.max(cell.rowSpan, 1)))
        for (let right = 0; right < cell.colSpan; right += 1) covered[column + right] = ''
      own[column] = textOf(cell)
    }
  return rows.map((row) => Array.from(row, (text) => text ?? ''))
}

/** The table of a page that has no other, and no text beside it. */
function onlyTable(html: string): HTMLTableElement | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const part of body.querySelectorAll(UNREAD)) part.remove()
  const [table, ...others] = body.querySelectorAll('table')
  table?.remove()
  return table === undefined || others.length > 0 || body.textContent.trim() !== '' ? null : table
}

const haveSameShape = (one: Cells, other: Cells): boolean =>
  one.length === other.length && one.every((cells, row) => cells.length === other[row]?.length)

/**
 * What is pasted, as text. The plain text of a word processor, a letter or a page has no cell where one is merged with another, and a
 * line for each of its paragraphs: hours would go to another day. Where it has other cells than the table that was copied, or where
 * there is none, the table is read. Nothing for a picture or a file.
 */
export function pastedText(data: DataTransfer): string {
  const [plain, html] = [data.getData('text/plain'), data.getData('text/html')]
  if (plain !== '' && html.includes(OF_EXCEL)) return plain
  const table = html === '' ? null : onlyTable(html)
  const cells = table === null ? [] : cellsOf(table)
  return cells.length === 0 || (plain !== '' && haveSameShape(cells, fromClipboard(plain)))
    ? plain
    : cellsToText(cells)
}

/** Lines that are pasted where nothing is typed yet, in place of what the browser would put there; `null` for a word, which it may. */
export function pastedLines(event: ClipboardEvent, typed: string): string | null {
  const lines = pastedText(event.clipboardData)
  if (typed !== '' || !/[\t\n]/.test(lines.trim())) return null
  event.preventDefault()
  return lines
}
