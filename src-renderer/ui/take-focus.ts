/**
 * For the first field of a popover over a grid: it has the focus as soon as it is there. The library's trap moves it a moment later,
 * and a key pressed meanwhile would be written into a cell.
 */
export const takeFocus = (field: HTMLInputElement | null): void =>
  field?.focus({ preventScroll: true })
