import { useState, type KeyboardEvent } from 'react'

/** A cell by its place: line, then column; the last column is the total. */
export interface MatrixPlace {
  readonly row: number
  readonly column: number
}

interface MatrixKeys {
  readonly current: MatrixPlace
  readonly setCurrent: (place: MatrixPlace) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

const PAGE = 10

const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1))

function after(
  { key, ctrlKey: ctrl }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: MatrixPlace,
  rows: number,
  columns: number,
): MatrixPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: ctrl ? rows : row + 1, column }
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: ctrl ? columns : column + 1 }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? rows : row, column: columns }
    default:
      return null
  }
}

/** Arrows walk through the figures, Enter opens one; a single figure takes part in the Tab order. */
export function useMatrixKeys(
  rows: number,
  columns: number,
  reveal: (place: MatrixPlace) => void,
  open: (place: MatrixPlace) => void,
): MatrixKeys {
  const [last, setCurrent] = useState<MatrixPlace>({ row: 0, column: 0 })
  const current = { row: within(last.row, rows), column: within(last.column, columns) }
  return {
    current,
    setCurrent,
    onKeyDown: (event) => {
      if (event.altKey || event.metaKey) return
      if (event.key === 'Enter' && !event.ctrlKey) {
        event.preventDefault()
        open(current)
        return
      }
      const next = after(event, current, rows, columns)
      if (next === null) return
      event.preventDefault()
      const place = { row: within(next.row, rows), column: within(next.column, columns) }
      setCurrent(place)
      reveal(place)
    },
  }
}
