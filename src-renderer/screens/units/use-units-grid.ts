import { useCallback, useId, useMemo, useState } from 'react'
import { focusCell } from '../../grid/cell-element'
import type { GridPlace, GridRange, GridSize } from '../../grid/grid-place'
import { rangeBetween } from '../../grid/grid-place'
import type { TablePlace } from '../../grid/table-place'

/** Where one is in the grid, what is selected, what is being typed. */
export interface UnitsGridState extends TablePlace {
  readonly tableId: string
  readonly size: GridSize
  readonly range: GridRange
  /** The text being typed in the active cell; `null` while none is open. */
  readonly draft: string | null
  readonly setDraft: (draft: string | null) => void
  readonly selectAll: () => void
}

const START: GridPlace = { row: 0, column: 0 }

/** The state of the grid. The focus leads: the chosen cell is the one that has it, or had it last. */
export function useUnitsGrid(rows: number, columns: number): UnitsGridState {
  const tableId = useId()
  const [chosen, setChosen] = useState<GridPlace>(START)
  const [anchor, setAnchor] = useState<GridPlace | null>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const size = useMemo(() => ({ rows, columns }), [rows, columns])
  const inside = useCallback(
    ({ row, column }: GridPlace): GridPlace => ({
      row: Math.max(0, Math.min(row, rows - 1)),
      column: Math.max(0, Math.min(column, columns - 1)),
    }),
    [rows, columns],
  )
  const active = useMemo(() => inside(chosen), [inside, chosen])
  const range = useMemo(
    () => rangeBetween(active, anchor === null ? active : inside(anchor)),
    [active, anchor, inside],
  )
  const choose = useCallback((place: GridPlace) => setChosen(place), [])
  const goTo = useCallback(
    (place: GridPlace, extend = false) => {
      setAnchor((known) => (extend ? (known ?? active) : null))
      setChosen(place)
      focusCell(tableId, place)
    },
    [active, tableId],
  )
  const selectAll = useCallback(() => {
    setAnchor({ row: rows - 1, column: columns - 1 })
    setChosen(START)
    focusCell(tableId, START)
  }, [rows, columns, tableId])
  return { tableId, size, active, range, draft, setDraft, choose, goTo, selectAll }
}
