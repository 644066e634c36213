import { useEffect } from 'react'
import { pastedText } from './pasted-text'

/** The effect of copying and pasting on the selection of a grid. */
export interface GridClipboard {
  readonly copy: () => string
  readonly paste: (text: string) => void
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
 * Copies and pastes cells. Without a selection of text the browser sends these events to the page itself, not to the cell
 * that has the focus: they are handled there.
 */
export function useGridClipboard(tableId: string, { copy, paste }: GridClipboard): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || !cellHasFocus(tableId)) return
      event.clipboardData.setData('text/plain', copy())
      event.preventDefault()
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || !cellHasFocus(tableId)) return
      const text = pastedText(event.clipboardData)
      if (text !== '') paste(text)
      event.preventDefault()
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [tableId, copy, paste])
}
