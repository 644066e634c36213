import { paletteStore } from '../../ui/palette-store'

/**
 * Keeps the focus in the open palette. The screen under it may be drawn meanwhile, as where a file is read, and gives the focus to what
 * comes next in it: what was typed went there. The returned function stops it.
 */
export function holdPaletteFocus(): () => void {
  const giveBack = ({ target, relatedTarget }: FocusEvent): void => {
    if (!paletteStore.getState().opened) return
    const isUnder = target instanceof Element && target.closest('main') !== null
    if (isUnder && relatedTarget instanceof HTMLElement && relatedTarget.closest('[role="dialog"]'))
      relatedTarget.focus({ preventScroll: true })
  }
  document.addEventListener('focusin', giveBack)
  return () => document.removeEventListener('focusin', giveBack)
}
