import { inTextField } from '../ui/in-text-field'

/** The text field that was typed in last, until it is kept. */
let typed: Element | null = null

/** Notes that a text field was typed in. */
export function noteTyped(event: Event): void {
  if (event.target instanceof Element && inTextField(event.target)) typed = event.target
}

/**
 * A change is asked for: what was typed is in it, and once it is kept a field's own undo would only change it in the form. The returned
 * function says that it was not kept.
 */
export function sendTyped(): () => void {
  const sent = typed
  typed = null
  return () => {
    typed ??= sent
  }
}

/**
 * Whether a field undoes its own typing: while a text of the screen was typed and not kept, and in a cell that is open. Elsewhere
 * Ctrl+Z undoes the last change.
 */
export const undoesItself = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  inTextField(target) &&
  (typed?.isConnected === true || target.closest('[role="grid"]') !== null)
