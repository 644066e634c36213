import { inTextField } from '../ui/in-text-field'

/** The text field that was typed in last, until something is kept. */
let typed: Element | null = null

/** Notes that a text field was typed in. */
export function noteTyped(event: Event): void {
  if (event.target instanceof Element && inTextField(event.target)) typed = event.target
}

/** What was typed is kept by now: its own undo would only change it in the form. */
export function forgetTyped(): void {
  typed = null
}

/**
 * Whether a field undoes its own typing: while a text of the screen was typed and not kept, and in a cell that is open. Elsewhere
 * Ctrl+Z undoes the last change.
 */
export const undoesItself = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  inTextField(target) &&
  (typed?.isConnected === true || target.closest('[role="grid"]') !== null)
