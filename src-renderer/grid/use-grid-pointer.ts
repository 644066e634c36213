import { useEffect, useRef, type FocusEvent, type MouseEvent } from 'react'
import { placeOfElement } from './cell-element'
import type { TypedGrid } from './grid-keys'
import type { GridPlace } from './grid-place'

/** The cell under the mouse; none where a field, a button or a link is, which are pressed for themselves. */
const cellAt = (target: EventTarget): GridPlace | null =>
  target instanceof Element && target.closest('input, button, a') === null
    ? placeOfElement(target)
    : null

/** What the mouse and the focus may ask of a grid in its current state. */
export interface PointedGrid extends Pick<TypedGrid, 'active' | 'lead' | 'goTo' | 'open'> {
  /** Records where the focus went. */
  readonly choose: (place: GridPlace) => void
}

/** Cells follow the mouse and the focus: a press chooses, with Shift or a drag extends, a double click opens. */
export function useGridPointer(grid: () => PointedGrid) {
  const inside = useRef(false)
  const drawing = useRef(false)

  // A row that is removed takes the focus with it: the grid gives it to the chosen cell.
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return
    const { goTo, active } = grid()
    goTo(active)
  })

  return {
    onMouseDown: (event: MouseEvent) => {
      const { target, shiftKey, button } = event
      const place = button === 0 ? cellAt(target) : null
      drawing.current = place !== null
      if (place === null) return
      const { goTo, active } = grid()
      if (!shiftKey) goTo(place)
      else {
        // The focus stays in the active cell, where the selection began.
        event.preventDefault()
        if (!inside.current) goTo(active)
        goTo(place, true)
      }
    },
    onMouseMove: ({ target, buttons }: MouseEvent) => {
      const place = drawing.current && buttons === 1 ? cellAt(target) : null
      if (place === null) return
      const { lead, goTo } = grid()
      if (place.row !== lead.row || place.column !== lead.column) goTo(place, true)
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      if (cellAt(target) !== null) grid().open(null)
    },
    onFocus: ({ target }: FocusEvent) => {
      const place = placeOfElement(target)
      inside.current = place !== null
      if (place !== null) grid().choose(place)
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) inside.current = false
    },
  }
}
