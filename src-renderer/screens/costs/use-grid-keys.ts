import type { KeyboardEvent, RefObject } from 'react'

const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1)

/** Where a key leads from a cell, or `null`. */
function next(
  key: string,
  [row, column]: readonly [number, number],
  rows: number,
  columns: number,
): readonly [number, number] | null {
  switch (key) {
    case 'ArrowRight':
      return [row, within(column + 1, columns)]
    case 'ArrowLeft':
      return [row, within(column - 1, columns)]
    case 'ArrowDown':
      return [within(row + 1, rows), column]
    case 'ArrowUp':
      return [within(row - 1, rows), column]
    case 'Home':
      return [row, 0]
    case 'End':
      return [row, columns - 1]
    default:
      return null
  }
}

/** Walks through cells that carry `data-place="row:column"`. */
export function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
): (event: KeyboardEvent) => void {
  return (event) => {
    const place = event.target instanceof HTMLElement ? event.target.dataset['place'] : undefined
    if (place === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const [row = 0, column = 0] = place.split(':').map(Number)
    const to = next(event.key, [row, column], rows, columns)
    if (to === null) return
    event.preventDefault()
    grid.current?.querySelector<HTMLElement>(`[data-place="${to[0]}:${to[1]}"]`)?.focus()
  }
}
