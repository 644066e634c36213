import { hasOpenList } from '../ui/has-open-list'
import { palette, paletteStore } from '../ui/palette-store'
import { keyboardHelp } from './keyboard-help-store'

/** What closes a dialogue. */
const CROSS = '[role="dialog"] .mantine-Modal-close'

/**
 * Closes the topmost of several dialogues with Escape. Each of them listens for the key, so that those below closed too, or asked
 * whether what is typed in them is dropped. To be called before any of them listens; the returned function stops it.
 */
export function escapeClosesTopmost(): () => void {
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || hasOpenList(event.target)) return
    const crosses = document.querySelectorAll<HTMLElement>(CROSS)
    const isSearching = paletteStore.getState().opened
    if (crosses.length + Number(isSearching) < 2) return
    event.stopImmediatePropagation()
    if (isSearching) palette.close()
    else if (keyboardHelp.get()) keyboardHelp.set(() => false)
    else crosses.item(crosses.length - 1).click()
  }
  window.addEventListener('keydown', close, { capture: true })
  return () => window.removeEventListener('keydown', close, { capture: true })
}
