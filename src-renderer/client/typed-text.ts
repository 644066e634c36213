import { inTextField } from '../ui/in-text-field'
import { topmostDialog } from '../ui/topmost-dialog'

/** A text field that was typed in, and when, by the clock of the page. */
interface Typed {
  readonly field: Element
  readonly at: number
}

/** What was typed last, until it is kept. */
let typed: Typed | null = null

/** Notes that a text field was typed in. */
export function noteTyped({ target, timeStamp }: Event): void {
  if (target instanceof Element && inTextField(target)) typed = { field: target, at: timeStamp }
}

/** Leaves a field as it is that a dialogue lies over: once nothing is typed any more in the dialogue, a field's own undo goes on there. */
export function keepCoveredText(event: InputEvent): void {
  const { inputType, target } = event
  if (!inputType.startsWith('history') || !(target instanceof Node)) return
  if (topmostDialog()?.contains(target) === false) event.preventDefault()
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
 *
 * @param askedAt when it was asked, by the clock of the page, where answers were waited for since: what was typed later is not meant
 */
export const undoesItself = (target: EventTarget | null, askedAt = Infinity): boolean =>
  target instanceof Element &&
  inTextField(target) &&
  ((typed !== null && typed.field.isConnected && typed.at <= askedAt) ||
    target.closest('[role="grid"]') !== null)
