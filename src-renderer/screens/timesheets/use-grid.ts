import { useCallback, useId, useMemo, useState } from 'react'
import type { GridPlace, GridRange } from '../../grid/grid-place'
import { rangeBetween } from '../../grid/grid-place'
import { revealCell } from '../../grid/reveal-cell'
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

/** Where one is in the grid, what is selected, what is being typed. */
export interface Grid {
  readonly tableId: string
  /** Days shown, 0 for Monday. */
  readonly weekdays: readonly number[]
  readonly active: GridPlace
  readonly row: ModelRow | undefined
  readonly weekday: number
  readonly range: GridRange
  readonly draft: Draft | null
  readonly setDraft: (draft: Draft | null) => void
  /** Notes where the focus went. */
  readonly choose: (place: GridPlace) => void
  /** Sends the focus to a cell; `extend` keeps the other corner of the selection. */
  readonly goTo: (place: GridPlace, extend?: boolean) => void
}

/** The element of a cell. */
const cellAt = (tableId: string, { row, column }: GridPlace): HTMLElement | null =>
  document
    .getElementById(tableId)
    ?.querySelector<HTMLElement>(`[data-row="${String(row)}"][data-column="${String(column)}"]`) ??
  null

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
  const active = useMemo(
    () => (chosen === null ? { row: 0, column: 0 } : placeOf(chosen)),
    [placeOf, chosen],
  )
  const range = useMemo(
    () => rangeBetween(active, anchor === null ? active : placeOf(anchor)),
    [active, anchor, placeOf],
  )
  const choose = useCallback((place: GridPlace) => setChosen(chosenAt(place)), [chosenAt])
  const goTo = useCallback(
    (place: GridPlace, extend = false) => {
      setAnchor((known) => (extend ? (known ?? chosenAt(active)) : null))
      setChosen(chosenAt(place))
      const cell = cellAt(tableId, place)
      if (cell === null) return
      cell.focus({ preventScroll: true })
      revealCell(cell)
    },
    [active, chosenAt, tableId],
  )
  return {
    tableId,
    weekdays,
    active,
    row: rows[active.row],
    weekday: weekdays[active.column] ?? 0,
    range,
    draft,
    setDraft,
    choose,
    goTo,
  }
}
