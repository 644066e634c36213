import { useEffect, useRef, type FocusEvent, type MouseEvent } from 'react'
import { placeOfElement } from './cell-element'
import type { TablePlace } from './table-place'

interface TablePointer {
  readonly onMouseDown: (event: MouseEvent) => void
  readonly onDoubleClick: (event: MouseEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

const isField = (target: EventTarget): boolean => target instanceof HTMLInputElement

/** Cells follow the mouse and the focus: a press chooses, with Shift extends, twice opens. */
export function useTablePointer(grid: TablePlace, open: () => void): TablePointer {
  const inside = useRef(false)

  // A row that leaves takes the focus with it: the table gives it to the chosen cell.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) grid.goTo(grid.active)
  })

  return {
    onMouseDown: ({ target, shiftKey }) => {
      const place = isField(target) ? null : placeOfElement(target)
      if (place !== null) grid.goTo(place, shiftKey)
    },
    onDoubleClick: ({ target }) => {
      if (!isField(target) && placeOfElement(target) !== null) open()
    },
    onFocus: ({ target }) => {
      const place = placeOfElement(target)
      inside.current = place !== null
      if (place !== null) grid.choose(place)
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) inside.current = false
    },
  }
}
