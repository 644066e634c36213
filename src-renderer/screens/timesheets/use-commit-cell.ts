import type { Move } from '../../grid/cell-editor'
import type { GridPlace, GridSize } from '../../grid/grid-place'
import { nextPlace } from '../../grid/grid-place'
import type { CellActions } from './use-cell-actions'
import type { Grid } from './use-grid'
import type { ModelRow, WeekModel } from './week-model'

function placeAfter(move: Move, at: GridPlace, size: GridSize): GridPlace | null {
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

/** Closes a cell: keeps its text, then goes where the key that closed it leads. */
export function useCommitCell({ rows }: WeekModel, grid: Grid, actions: CellActions) {
  return (row: ModelRow, weekday: number, text: string, move: Move): void => {
    grid.setDraft(null)
    actions.enter(row, weekday, text)
    const at = {
      row: rows.findIndex(({ key }) => key === row.key),
      column: grid.weekdays.indexOf(weekday),
    }
    const next = placeAfter(move, at, { rows: rows.length, columns: grid.weekdays.length })
    if (next !== null) grid.goTo(next)
  }
}
