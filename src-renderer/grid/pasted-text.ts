import type { ClipboardEvent } from 'react'
import { isNoteMark } from '#shared/domain/imports/note-mark'
import { struckText } from '#shared/domain/imports/struck-text'
import { cellsToText, fromClipboard } from './clipboard-text'

type Cells = readonly (readonly string[])[]

/** In what Excel copies: its plain text has every cell, and its page joins those that are empty or hidden. */
const OF_EXCEL = 'urn:schemas-microsoft-com:office:excel'

/** What only a page shows: texts that are struck out or raised. */
const MARKED = /line-through|<(?:s|strike|sup)[\s>]/i

/** Parts of a page that are not seen, or that a reviewer has struck out. */
const UNREAD =
  'style, script, meta, title, del, [hidden], [style*="display:none" i], [style*="display: none" i]'

/** What ends a line within a cell. */
const ENDS_LINE = 'br, p, div, li'
const END = '\u2028'

/** Parts of a page that are struck out, without those that its styles strike out by a name. */
const STRUCK = 's, strike, [style*="line-through" i]'

/** What finds the parts of a page that are struck out: spreadsheets give them a class, and say what it looks like in a style. */
function struckIn(page: Document): string {
  const styles = [...page.querySelectorAll('style')].map((style) => style.textContent).join('\n')
  const rules = [...styles.matchAll(/\.([a-z][\w-]*)[^{}]*\{([^{}]*)\}/gi)]
  const classes = rules.flatMap(([, name = '', rule = '']) =>
    rule.includes('line-through') ? `.${name}` : [],
  )
  return [STRUCK, ...classes].join(', ')
}

/** The text of a cell: struck out where all of it is, else without what is struck out in it. */
function cellText(cell: Element, struck: string): { readonly text: string; readonly had: boolean } {
  if (cell.closest(struck) !== null) return { text: struckText(textOf(cell)), had: true }
  const parts = [...cell.querySelectorAll(struck)].filter((part) => textOf(part) !== '')
  if (parts.length === 0) return { text: textOf(cell), had: false }
  const whole = textOf(cell)
  for (const part of parts) part.remove()
  return { text: textOf(cell) || struckText(whole), had: true }
}

/** The text of a part of a page as it is seen: an end of line in the source of the page is a space, one between paragraphs is not. */
function textOf(element: Element): string {
  for (const part of element.querySelectorAll(ENDS_LINE)) part.after(END)
  return element.textContent
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim()
}

/** The cells of a table, each in its column; what a merged one covers besides its first place is empty. */
function cellsOf(
  table: HTMLTableElement,
  struck: string,
): { readonly cells: Cells; readonly hadStruck: boolean } {
  let hadStruck = false
  const rows: (string | undefined)[][] = Array.from(table.rows, () => [])
  for (const [at, row] of [...table.rows].entries())
    for (const cell of row.cells) {
      const own = rows[at] ?? []
      const gap = own.findIndex((text) => text === undefined)
      const column = gap < 0 ? own.length : gap
      for (const covered of rows.slice(at, at + Math.max(cell.rowSpan, 1)))
        for (let right = 0; right < cell.colSpan; right += 1) covered[column + right] = ''
      const { text, had } = cellText(cell, struck)
      own[column] = text
      hadStruck ||= had
    }
  return { cells: rows.map((row) => Array.from(row, (text) => text ?? '')), hadStruck }
}

/** What marks the place of a table among the texts around it. */
const PLACE = '\uFFFC'

/** The lines of texts, each in a cell of its own. */
const linesOf = (text: string): Cells =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [[line.trim()]]))

/** Removes the marks of notes behind figures, which would be their last digits; whether there were any. */
function withoutNotes(page: Element): boolean {
  const notes = [...page.querySelectorAll('sup')].filter((note) => {
    const before = note.previousSibling ?? note.parentElement?.previousSibling
    return isNoteMark(before?.textContent ?? '', note.textContent)
  })
  for (const note of notes) note.remove()
  return notes.length > 0
}

interface PageCells {
  readonly cells: Cells
  /** Some figures had marks of notes behind them. */
  readonly hadNotes: boolean
  /** Something was struck out. */
  readonly hadStruck: boolean
}

const manyCells = (rows: Cells): number => rows.filter(({ length }) => length > 1).length

/**
 * The cells of the only table of a page, be it in another one that only lays it out, with the lines of text above and below; `null` where it
 * has none, or several, or where lines beside it have several cells as well.
 *
 * @param plain the cells of the plain text
 */
function cellsOfPage(html: string, plain: Cells): PageCells | null {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const { body } = document
  const struck = struckIn(document)
  for (const part of body.querySelectorAll(UNREAD)) part.remove()
  const tables = [...body.querySelectorAll('table')]
  const [table, ...others] = tables.filter((one) => one.querySelector('table') === null)
  if (table === undefined || others.length > 0) return null
  const hadNotes = withoutNotes(table)
  const { cells, hadStruck } = cellsOf(table, struck)
  table.replaceWith(PLACE)
  const isLaidOut = tables.every((outer) => outer === table || outer.textContent.trim() === PLACE)
  const [above = '', below = ''] = textOf(body).split(PLACE)
  const beside = [...linesOf(above), ...linesOf(below)]
  const isOther = beside.length > 0 && manyCells(plain) > cells.length
  return isLaidOut && !isOther
    ? { cells: [...linesOf(above), ...cells, ...linesOf(below)], hadNotes, hadStruck }
    : null
}

const haveSameShape = (one: Cells, other: Cells): boolean =>
  one.length === other.length && one.every((cells, row) => cells.length === other[row]?.length)

/**
 * What is pasted, as text. The plain text of a word processor, a letter or a page has no cell where one is merged with another, and a
 * line for each of its paragraphs: hours would go to another day. Where it has other cells than the table that was copied, marks of notes in its
 * figures or what is struck out, or where there is none, the table is read. Nothing for a picture or a file.
 */
export function pastedText(data: DataTransfer): string {
  const [plain, html] = [data.getData('text/plain'), data.getData('text/html')]
  const isOfExcel = html.includes(OF_EXCEL)
  if (plain !== '' && isOfExcel && !MARKED.test(html)) return plain
  const plainCells = fromClipboard(plain)
  const page = html === '' ? null : cellsOfPage(html, plainCells)
  if (page === null || page.cells.length === 0) return plain
  const isAlike = haveSameShape(page.cells, plainCells)
  const isPlain = isAlike ? !page.hadNotes && !page.hadStruck : isOfExcel
  return isPlain && plain !== '' ? plain : cellsToText(page.cells)
}

/** Lines that are pasted where nothing is typed yet, in place of what the browser would put there; `null` for a word, which it may. */
export function pastedLines(event: ClipboardEvent, typed: string): string | null {
  const lines = pastedText(event.clipboardData)
  if (typed !== '' || !/[\t\n]/.test(lines.trim())) return null
  event.preventDefault()
  return lines
}
