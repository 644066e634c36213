import type { GridPlace } from '../../grid/grid-place'
import type { CellActions } from './use-cell-actions'
import type { Grid } from './use-grid'
import type { ModelRow } from './week-model'

/** Closes a cell: keeps its text, then goes where the key that closed it leads. */
export function useCommitCell(grid: Grid, actions: CellActions) {
  return (row: ModelRow, weekday: number, text: string, next: GridPlace | null): void => {
    grid.setDraft(null)
    actions.enter(row, weekday, text)
    if (next !== null) grid.goTo(next)
  }
}
