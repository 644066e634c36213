import type { GridPlace } from './grid-place'

/** Scrolls a cell out from under the header or the line of totals, which are sticky. */
function revealCell(cell: HTMLElement): void {
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const table = cell.closest('table')
  const scroller = table?.parentElement
  const head = table?.tHead?.rows[0]?.cells[0]?.getBoundingClientRect()
  const foot = table?.tFoot?.rows[0]?.cells[0]?.getBoundingClientRect()
  if (!scroller || head === undefined || foot === undefined) return
  const { top, bottom } = cell.getBoundingClientRect()
  if (top < head.bottom) scroller.scrollTop -= head.bottom - top
  else if (bottom > foot.top) scroller.scrollTop += bottom - foot.top
}

/** The element of a cell. */
const cellElement = (tableId: string, { row, column }: GridPlace): HTMLElement | null =>
  document
    .getElementById(tableId)
    ?.querySelector<HTMLElement>(`[data-row="${String(row)}"][data-column="${String(column)}"]`) ??
  null

/** The place of the cell that contains an element; `null` outside the selectable cells. */
export function placeOfElement(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell === null
    ? null
    : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}

/** Gives the focus to a cell and brings the whole of it into sight. */
export function focusCell(tableId: string, place: GridPlace): void {
  const cell = cellElement(tableId, place)
  if (cell === null) return
  cell.focus({ preventScroll: true })
  revealCell(cell)
}
