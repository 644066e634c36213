import { useCallback, useId, useMemo, useState } from 'react'
import type { GridPlace, GridRange, GridSize } from '../../grid/grid-place'
import { rangeBetween } from '../../grid/grid-place'
import { revealCell } from '../../grid/reveal-cell'

/** Where one is in the grid, what is selected, what is being typed. */
export interface UnitsGridState {
  readonly tableId: string
  readonly size: GridSize
  readonly active: GridPlace
  readonly range: GridRange
  /** The text being typed in the active cell; `null` while none is open. */
  readonly draft: string | null
  readonly setDraft: (draft: string | null) => void
  /** Notes where the focus went. */
  readonly choose: (place: GridPlace) => void
  /** Sends the focus to a cell; `extend` keeps the other corner of the selection. */
  readonly goTo: (place: GridPlace, extend?: boolean) => void
  readonly selectAll: () => void
}

const START: GridPlace = { row: 0, column: 0 }

/** The element of a cell. */
const cellAt = (tableId: string, { row, column }: GridPlace): HTMLElement | null =>
  document
    .getElementById(tableId)
    ?.querySelector<HTMLElement>(`[data-row="${String(row)}"][data-column="${String(column)}"]`) ??
  null

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
      const cell = cellAt(tableId, place)
      if (cell === null) return
      cell.focus({ preventScroll: true })
      revealCell(cell)
    },
    [active, tableId],
  )
  const selectAll = useCallback(() => {
    setAnchor({ row: rows - 1, column: columns - 1 })
    setChosen(START)
    cellAt(tableId, START)?.focus({ preventScroll: true })
  }, [rows, columns, tableId])
  return { tableId, size, active, range, draft, setDraft, choose, goTo, selectAll }
}
