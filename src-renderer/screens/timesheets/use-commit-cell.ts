import type { Move } from '../../grid/cell-editor'
import { placeAfterMove } from '../../grid/place-after-move'
import type { CellActions } from './use-cell-actions'
import type { Grid } from './use-grid'
import type { ModelRow, WeekModel } from './week-model'

/** Closes a cell: keeps its text, then goes where the key that closed it leads. */
export function useCommitCell({ rows }: WeekModel, grid: Grid, actions: CellActions) {
  return (row: ModelRow, weekday: number, text: string, move: Move): void => {
    grid.setDraft(null)
    actions.enter(row, weekday, text)
    const at = {
      row: rows.findIndex(({ key }) => key === row.key),
      column: grid.weekdays.indexOf(weekday),
    }
    const next = placeAfterMove(move, at, { rows: rows.length, columns: grid.weekdays.length })
    if (next !== null) grid.goTo(next)
  }
}
