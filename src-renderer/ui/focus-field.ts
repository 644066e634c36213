/** Gives the focus as Tab does: a text that is already in a field is selected, and what is typed takes its place. */
export function focusField(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return
  element.focus()
  if (element instanceof HTMLInputElement) element.select()
}
