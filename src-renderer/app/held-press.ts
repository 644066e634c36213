/** What Enter presses. */
const PRESSED = 'button, a, summary, [role="button"], [role="menuitem"], [role="option"]'

/**
 * Drops what a held Enter goes on to press elsewhere than where it was pressed: the system strikes a held key again and again,
 * and the focus may be on the button of the next line by then, in a menu or in a dialogue that the key opened. The returned function
 * stops it.
 */
export function dropHeldPresses(page: Window): () => void {
  let first: EventTarget | null = null
  const look = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    const { target } = event
    if (!event.repeat) first = target
    else if (target !== first && target instanceof Element && target.matches(PRESSED)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  page.addEventListener('keydown', look, { capture: true })
  return () => page.removeEventListener('keydown', look, { capture: true })
}
