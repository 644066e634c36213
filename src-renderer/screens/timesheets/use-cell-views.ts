import { useCallback } from 'react'
import { cellEdits } from '../../grid/cell-edits'
import { cellKey } from '../../grid/cell-key'
import type { CellView } from '../../grid/cell-view'
import { cellView } from '../../grid/cell-view'
import type { ModelRow, WeekModel } from './week-model'

/** Says what any cell of the week shows; 0 is Monday. */
export type ViewOf = (row: ModelRow, weekday: number) => CellView

/** Joins what is stored with what was typed during this visit. */
export function useCellViews({ agent, days, readAt }: WeekModel): ViewOf {
  const edits = cellEdits.use()
  return useCallback(
    (row, weekday) => {
      const day = days[weekday]
      const edit = day === undefined ? undefined : edits.get(cellKey(agent.id, { ...row, day }))
      return cellView(row.kept[weekday] ?? null, edit, readAt)
    },
    [edits, agent.id, days, readAt],
  )
}
