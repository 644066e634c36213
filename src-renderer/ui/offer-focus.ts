import { inTextField } from './in-text-field'

/** Gives the focus to what a person waits for, unless they use a field by then: its list of choices would close under the hand. */
export function offerFocus(element: HTMLElement | null): void {
  if (!inTextField(document.activeElement)) element?.focus()
}
