import { useId, useMemo, useRef, useState } from 'react'
import { focusCell } from '../../grid/cell-element'
import type { TabRun, TypedGrid } from '../../grid/grid-keys'
import { placeWithin, rangeBetween, type GridPlace } from '../../grid/grid-place'
import type { PointedGrid } from '../../grid/use-grid-pointer'

/** The active cell, the selection, and the text being typed. */
export interface UnitsGridState
  extends
    Pick<
      TypedGrid,
      'active' | 'lead' | 'size' | 'range' | 'goTo' | 'select' | 'step' | 'left' | 'tabs'
    >,
    Pick<PointedGrid, 'choose'> {
  readonly tableId: string
  /** The text being typed in the active cell; `null` while none is open. */
  readonly draft: string | null
  readonly setDraft: (draft: string | null) => void
}

/** The corners of a selection of several cells: where it began, and the one that moves. */
interface Block {
  readonly start: GridPlace
  readonly lead: GridPlace
}

/** The state of the grid. The active cell is the one that has the focus, or had it last. */
export function useUnitsGrid(rows: number, columns: number): UnitsGridState {
  const tableId = useId()
  const [chosen, setChosen] = useState<GridPlace>({ row: 0, column: 0 })
  const [block, setBlock] = useState<Block | null>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const left = useRef<GridPlace | null>(null)
  const tabs = useRef<TabRun | null>(null)
  const size = useMemo(() => ({ rows, columns }), [rows, columns])
  const active = useMemo(() => placeWithin(chosen, size), [chosen, size])
  const lead = block === null ? active : placeWithin(block.lead, size)
  const range = rangeBetween(block === null ? active : placeWithin(block.start, size), lead)
  const step = (place: GridPlace): void => {
    setChosen(place)
    focusCell(tableId, place)
  }
  const goTo = (place: GridPlace, extend = false): void => {
    setBlock((known) => (extend ? { start: known?.start ?? active, lead: place } : null))
    if (!extend) step(place)
  }
  const choose = (place: GridPlace): void => {
    if (place.row === chosen.row && place.column === chosen.column) return
    setChosen(place)
  }
  const select = (start: GridPlace, to: GridPlace): void => setBlock({ start, lead: to })
  return {
    tableId,
    size,
    active,
    lead,
    range,
    draft,
    setDraft,
    choose,
    goTo,
    select,
    step,
    left,
    tabs,
  }
}
