import { useCallback, useId, useMemo, useRef, useState } from 'react'
import { focusCell } from '../../grid/cell-element'
import type { TypedGrid } from '../../grid/grid-keys'
import { placeWithin, rangeBetween, type GridPlace } from '../../grid/grid-place'
import type { PointedGrid } from '../../grid/use-grid-pointer'

/** The active cell, the selection, and the text being typed. */
export interface UnitsGridState
  extends
    Pick<TypedGrid, 'active' | 'size' | 'range' | 'goTo' | 'select' | 'left'>,
    Pick<PointedGrid, 'choose'> {
  readonly tableId: string
  /** The text being typed in the active cell; `null` while none is open. */
  readonly draft: string | null
  readonly setDraft: (draft: string | null) => void
}

/** The state of the grid. The active cell is the one that has the focus, or had it last. */
export function useUnitsGrid(rows: number, columns: number): UnitsGridState {
  const tableId = useId()
  const [chosen, setChosen] = useState<GridPlace>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<GridPlace | null>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const left = useRef<GridPlace | null>(null)
  const size = useMemo(() => ({ rows, columns }), [rows, columns])
  const active = useMemo(() => placeWithin(chosen, size), [chosen, size])
  const range = useMemo(
    () => rangeBetween(active, anchor === null ? active : placeWithin(anchor, size)),
    [active, anchor, size],
  )
  const goTo = useCallback(
    (place: GridPlace, extend = false) => {
      setAnchor((known) => (extend ? (known ?? active) : null))
      setChosen(place)
      focusCell(tableId, place)
    },
    [active, tableId],
  )
  const select = useCallback(
    (from: GridPlace, to: GridPlace) => {
      setAnchor(from)
      setChosen(to)
      focusCell(tableId, to)
    },
    [tableId],
  )
  return { tableId, size, active, range, draft, setDraft, choose: setChosen, goTo, select, left }
}
