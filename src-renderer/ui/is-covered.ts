/** Whether a dialog or a menu is open over the screen at this moment. */
export const isCoveredNow = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"]') !== null

/** Whether it was covered as a key came that may close what lies over the screen; `null` with all other keys. */
let atKey: boolean | null = null

/**
 * Notes, with Escape and each key struck with Ctrl, whether a dialog or a menu is open over the screen: the one that the key closes is
 * gone when the screen is asked. The figures of a grid don't wait for it. To be called before any of them listens; the returned function
 * stops it.
 */
export function noteCovered(): () => void {
  const note = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    atKey = key === 'Escape' || ctrlKey || metaKey ? isCoveredNow() : null
  }
  window.addEventListener('keydown', note, { capture: true })
  return () => window.removeEventListener('keydown', note, { capture: true })
}

/** Whether a dialog or a menu was open over the screen when the present key was struck: it is for that alone. */
export const isCovered = (): boolean => atKey ?? isCoveredNow()
