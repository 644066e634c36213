import { inTextField } from '../ui/in-text-field'

/** What a double click does once, also where the same control is there for its second press: it takes back or removes something else by then. */
const ONCE = '[data-once]'

/** What a press does something to by itself; a label is taken for its field. */
const CONTROLS = 'a, button, input, select, textarea, label, summary, [role="option"]'

function controlAt(target: EventTarget | null): Element | null {
  const control = target instanceof Element ? target.closest(CONTROLS) : null
  return control instanceof HTMLLabelElement ? (control.control ?? control) : control
}

/** The words of a control, which it keeps where it is drawn anew. */
const wordsOf = (control: Element): string =>
  control.getAttribute('aria-label') ?? control.textContent

/** Whether a control is the other one, or the same drawn anew. */
const isSame = (one: Element | null, words: string, other: Element | null): boolean =>
  one === other || (one !== null && other !== null && wordsOf(other) === words)

/**
 * Drops the second press of a double click, and those that follow as fast, where something else has come under the mouse since the
 * first: who clicked twice opened a form and, over it, the list of the button that had moved there. The veil of a new dialogue, or
 * the button that confirms the next step, may be there too. So it does on what acts once (`data-once`). The returned function stops it.
 */
export function dropSecondClicks(page: Window): () => void {
  let first: Element | null = null
  let words = ''
  const look = (event: MouseEvent): void => {
    const control = controlAt(event.target)
    if (event.detail > 1) {
      // Who goes on pressing means each of the presses.
      const isOnce = event.detail === 2 && control?.matches(ONCE) === true
      // A third press in a cell is in the field that the second one opened.
      if (!isOnce && (isSame(first, words, control) || (control !== null && inTextField(control))))
        return
      // Nor does the focus leave what the first press opened.
      event.preventDefault()
      event.stopPropagation()
    } else if (event.type === 'mousedown') {
      first = control
      words = control === null ? '' : wordsOf(control)
    }
  }
  page.addEventListener('mousedown', look, { capture: true })
  page.addEventListener('click', look, { capture: true })
  return () => {
    page.removeEventListener('mousedown', look, { capture: true })
    page.removeEventListener('click', look, { capture: true })
  }
}
