import { useEffect } from 'react'
import type { GridRange } from './grid-place'

/** Where the cells are, and which are chosen. */
interface ChosenCells {
  readonly tableId: string
  readonly range: GridRange
}

/** What copying gives, and what pasting does. */
interface ClipboardActions {
  readonly copy: (range: GridRange) => string
  readonly paste: (range: GridRange, text: string) => void
}

/** Whether a cell of the grid has the focus, and no field in it. */
function cellHasFocus(tableId: string): boolean {
  const focused = document.activeElement
  return (
    focused !== null &&
    !(focused instanceof HTMLInputElement) &&
    document.getElementById(tableId)?.contains(focused) === true
  )
}

/**
 * Copies and pastes cells. Without a selection of text the browser sends these events to the page itself, not to the
 * cell that has the focus: they are heard there.
 */
export function useGridClipboard(
  { tableId, range }: ChosenCells,
  { copy, paste }: ClipboardActions,
): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || !cellHasFocus(tableId)) return
      event.clipboardData.setData('text/plain', copy(range))
      event.preventDefault()
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || !cellHasFocus(tableId)) return
      paste(range, event.clipboardData.getData('text/plain'))
      event.preventDefault()
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [tableId, range, copy, paste])
}
