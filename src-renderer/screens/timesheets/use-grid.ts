import { useCallback, useId, useMemo, useRef, useState } from 'react'
import { focusCell } from '../../grid/cell-element'
import type { GridPlace, GridRange, GridSize } from '../../grid/grid-place'
import { rangeBetween } from '../../grid/grid-place'
import type { TypedGrid } from '../../grid/grid-keys'
import type { TablePlace } from '../../grid/table-place'
import type { ModelRow, WeekModel } from './week-model'

/** What is being typed, and where. */
export interface Draft {
  readonly key: string
  readonly weekday: number
  readonly text: string
}

interface Chosen {
  readonly key: string
  /** 0 for Monday. */
  readonly weekday: number
}

const START: GridPlace = { row: 0, column: 0 }

/** Where one is in the grid, what is selected, what is being typed. */
export interface Grid extends TablePlace, Pick<TypedGrid, 'select' | 'left'> {
  readonly tableId: string
  /** Days shown, 0 for Monday. */
  readonly weekdays: readonly number[]
  readonly size: GridSize
  readonly row: ModelRow | undefined
  readonly weekday: number
  readonly range: GridRange
  readonly draft: Draft | null
  readonly setDraft: (draft: Draft | null) => void
}

/** The state of the grid. The focus leads: the chosen cell is the one that has it, or had it last. */
export function useGrid(model: WeekModel, weekdays: readonly number[]): Grid {
  const tableId = useId()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [anchor, setAnchor] = useState<Chosen | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const { rows } = model

  const placeOf = useCallback(
    ({ key, weekday }: Chosen): GridPlace => ({
      row: Math.max(
        0,
        rows.findIndex((row) => row.key === key),
      ),
      column: Math.max(0, weekdays.indexOf(weekday)),
    }),
    [rows, weekdays],
  )
  const chosenAt = useCallback(
    ({ row, column }: GridPlace): Chosen => ({
      key: rows[row]?.key ?? '',
      weekday: weekdays[column] ?? 0,
    }),
    [rows, weekdays],
  )
  const active = useMemo(() => (chosen === null ? START : placeOf(chosen)), [placeOf, chosen])
  const range = useMemo(
    () => rangeBetween(active, anchor === null ? active : placeOf(anchor)),
    [active, anchor, placeOf],
  )
  const choose = useCallback((place: GridPlace) => setChosen(chosenAt(place)), [chosenAt])
  const goTo = useCallback(
    (place: GridPlace, extend = false) => {
      setAnchor((known) => (extend ? (known ?? chosenAt(active)) : null))
      setChosen(chosenAt(place))
      focusCell(tableId, place)
    },
    [active, chosenAt, tableId],
  )
  const size = useMemo(() => ({ rows: rows.length, columns: weekdays.length }), [rows, weekdays])
  const left = useRef<GridPlace | null>(null)
  const select = useCallback(
    (from: GridPlace, to: GridPlace) => {
      setAnchor(chosenAt(from))
      setChosen(chosenAt(to))
      focusCell(tableId, to)
    },
    [chosenAt, tableId],
  )
  return {
    tableId,
    weekdays,
    size,
    active,
    row: rows[active.row],
    weekday: weekdays[active.column] ?? 0,
    range,
    draft,
    setDraft,
    choose,
    goTo,
    select,
    left,
  }
}
