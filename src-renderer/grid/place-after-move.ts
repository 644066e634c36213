import type { Move } from './cell-editor'
import type { GridPlace, GridSize } from './grid-place'
import { nextPlace } from './grid-place'

/** Where the key that closed a cell leads, or `null` to stay. */
export function placeAfterMove(move: Move, at: GridPlace, size: GridSize): GridPlace | null {
  switch (move) {
    case 'down':
      return { ...at, row: Math.min(at.row + 1, size.rows - 1) }
    case 'up':
      return { ...at, row: Math.max(at.row - 1, 0) }
    case 'right':
      return nextPlace(at, 1, size)
    case 'left':
      return nextPlace(at, -1, size)
    case 'stay':
      return null
  }
}
