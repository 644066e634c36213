import { useEffect } from 'react'
import { inTextField } from './in-text-field'
import { useCommand } from './use-command'
import { useStatus } from './use-status'

/** From the menu, a field undoes its own typing, as Ctrl+Z does there. */
const inField = (command: 'undo' | 'redo'): void => {
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else reaches a field's own undo history
  document.execCommand(command)
}

interface Undo {
  readonly undo: () => void
  readonly redo: () => void
}

/** Undoes and redoes the last change. In a text field, its own typing first. */
export function useUndo(): Undo {
  const status = useStatus()
  const { run: askUndo } = useCommand('undo')
  const { run: askRedo } = useCommand('redo')
  return {
    undo: () => {
      if (inTextField(document.activeElement)) inField('undo')
      else if (status.undo !== null) void askUndo({})
    },
    redo: () => {
      if (inTextField(document.activeElement)) inField('redo')
      else if (status.redo !== null) void askRedo({})
    },
  }
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, everywhere but in a text field, which has its own. */
export function useUndoKeys({ undo, redo }: Undo): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      const asked =
        (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')
      if (!asked || event.defaultPrevented || inTextField(event.target)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
