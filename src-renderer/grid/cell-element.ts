import type { GridPlace } from './grid-place'
import { revealCell } from './reveal-cell'

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
