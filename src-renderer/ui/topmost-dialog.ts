const DIALOG = '[role="dialog"]'

/** How far in front a dialog is drawn: the `z-index` of what places it. */
function heightOf(dialog: HTMLElement): number {
  for (let at: HTMLElement | null = dialog; at !== null; at = at.parentElement) {
    const height = Number(getComputedStyle(at).zIndex)
    if (height > 0) return height
  }
  return 0
}

/** The dialog in sight that lies over the others: the help and the palette lie over dialogs that were opened after they were drawn. */
export const topmostDialog = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(DIALOG)]
    .filter((each) => each.checkVisibility())
    .toSorted((one, other) => heightOf(one) - heightOf(other))
    .at(-1)
