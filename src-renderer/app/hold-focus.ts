import { topmostDialog } from '../ui/topmost-dialog'

/** What covers the screen, unlike a small dialog beside a button, which Tab leaves. */
const COVERS = '[aria-modal="true"]'

/**
 * Keeps the focus in the topmost dialog that covers the screen, the palette and the help too. What lies under it may be drawn meanwhile,
 * as where a file is read, and gives the focus to what comes next in it: what was typed went there, and Enter pressed it. Once the
 * dialog is closed, `keep-focus.ts` gives the focus to what asked for it last. The returned function stops it.
 */
export function holdFocus(): () => void {
  const giveBack = ({ target, relatedTarget }: FocusEvent): void => {
    if (!(target instanceof Element) || !(relatedTarget instanceof HTMLElement)) return
    const dialog = topmostDialog()
    if (dialog?.matches(COVERS) !== true || !dialog.contains(relatedTarget)) return
    const isUnder = target.closest('main') !== null || (target.closest(COVERS) ?? dialog) !== dialog
    if (isUnder) relatedTarget.focus({ preventScroll: true })
  }
  document.addEventListener('focusin', giveBack)
  return () => document.removeEventListener('focusin', giveBack)
}
