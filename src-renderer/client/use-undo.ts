import { useEffect } from 'react'
import { failureNotice } from './failure-notice'
import { dropRefusedText } from './refused-texts'
import { afterChanges, beginSaving, forgetRefusal, isChanging } from './saving'
import { keepCoveredText, noteTyped, undoesItself } from './typed-text'
import { useCommand } from './use-command'
import { isCoveredNow } from '../ui/is-covered'
import { useWording } from '../ui/use-wording'

/** From the menu, a field undoes its own typing, as Ctrl+Z does there. */
const inField = (command: 'undo' | 'redo'): void => {
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else reaches a field's own undo history
  document.execCommand(command)
}

interface Undo {
  readonly undo: () => void
  readonly redo: () => void
}

/** Undoes and redoes the last change: in a text field that was typed in, its typing until it is kept; beside a refused text of a grid, that text first; nothing that a dialogue or a menu lies over. */
export function useUndo(): Undo {
  const { language } = useWording()
  const { run: undo } = useCommand('undo', { notice: false })
  const { run: redo } = useCommand('redo', { notice: false })
  // Main is asked whatever was read here before: keys may come faster than answers.
  const ask = async (run: typeof undo): Promise<void> => {
    const endSaving = beginSaving()
    const answer = await run({}).finally(endSaving)
    if (answer.ok) {
      // What was refused before is no longer the last change.
      forgetRefusal()
      return
    }
    const refused = answer.failures.filter(
      ({ code }) => code !== 'nothingToUndo' && code !== 'nothingToRedo',
    )
    failureNotice(refused, language)
  }
  /** Behind what was asked before, which is kept or refused by then: that decides whether a field still has a typing to undo. */
  const act = (command: 'undo' | 'redo', run: typeof undo): void => {
    const [at, askedAt] = [document.activeElement, performance.now()]
    // What a dialogue just asked for is in sight: it is there until that is answered.
    const isUnseen = isCoveredNow() && !isChanging()
    afterChanges(() => {
      if (undoesItself(at, askedAt)) inField(command)
      else if (isUnseen) return
      else if (command === 'redo' || !dropRefusedText()) void ask(run)
    })
  }
  return { undo: () => act('undo', undo), redo: () => act('redo', redo) }
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, everywhere but in a text field that was typed in, which has its own. */
export function useUndoKeys({ undo, redo }: Undo): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      const asked =
        (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')
      if (!asked || event.defaultPrevented || undoesItself(event.target)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('input', noteTyped, true)
    window.addEventListener('beforeinput', keepCoveredText, true)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('input', noteTyped, true)
      window.removeEventListener('beforeinput', keepCoveredText, true)
    }
  }, [undo, redo])
}
